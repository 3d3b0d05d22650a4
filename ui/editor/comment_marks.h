#pragma once
#include "ui/editor/stretch.h"

#include <QHash>
#include <QList>
#include <QRectF>

class QPainter;
class QPalette;
class QTextBlock;
class QTextDocument;

namespace toasoan {

/// Whether an article was returned because of it.
enum class CommentMatter { Remark, Return };

/// What people say about words, pictures and cards of the page. A comment moves with its letters; when they are all
/// gone it stays where they stood, and comes back to them when they do (undo, or cut and paste). One on a picture is
/// where the picture is: moved, cut and pasted, put into a gallery.
class CommentMarks
{
public:
    void load(QTextDocument &document, const QList<CommentThread> &threads);
    /// Anchored as they stand now: in the first block of those that a thread reaches into.
    [[nodiscard]] QList<CommentThread> threads() const;
    [[nodiscard]] std::optional<CommentThread> thread(const QString &id) const;

    /// What a comment at this selection would be about: its letters in the first block that has any, the word under the
    /// caret; without letters, in the block of a picture or card. A null cursor comes back where nothing can be pinned.
    [[nodiscard]] static QTextCursor wordsFor(const QTextCursor &selection);
    /// Returns the new thread's id. `picture`: of a gallery, which one it is about; empty: a card as a whole.
    QString add(const QTextCursor &words, const QList<Comment> &comments, const PictureId &picture = {});
    void add(QTextDocument &document, const CommentThread &thread); ///< where it is anchored
    void update(const CommentThread &thread);                       ///< what is said in it; where it is pinned stays
    void remove(const QString &id);

    /// What QTextDocument::contentsChange reports.
    void noteChange(QTextDocument &document, int position, int removed, int added);

    /// Open threads only, the shortest first; in a gallery, when a `picture` is named, those about it.
    [[nodiscard]] QStringList at(const QTextCursor &position, const PictureId &picture = {}) const;
    [[nodiscard]] QTextCursor wordsOf(const QString &id) const;

    /// Letters that open threads are about.
    struct Words
    {
        QTextCursor cursor;
        CommentMatter matter;
    };
    [[nodiscard]] QList<Words> wordsBetween(int from, int to) const; ///< positions; those that reach into it

    /// A thread with where it stands.
    struct Placed
    {
        CommentThread thread;
        int position;  ///< in the document; -1: the page does not show the place
        QString words; ///< that it is about, or a picture's caption
    };
    [[nodiscard]] QList<Placed> placed() const; ///< in reading order; resolved ones, too

    /// A bubble in the margin beside the line where open threads begin.
    struct Sign
    {
        QRectF rect = {}; ///< as blockTopLeft
        CommentMatter matter = CommentMatter::Remark;
        QStringList threads = {};
    };
    [[nodiscard]] QList<Sign> signsOf(const QTextBlock &block, const QPointF &blockTopLeft) const;
    /// The same for pictures, wherever a gallery draws them.
    [[nodiscard]] QHash<PictureId, Sign> signsOfPictures() const;

private:
    struct Mark
    {
        CommentThread thread;
        std::optional<Stretch> stretch;     ///< none: an object, or a place that the page does not show
        BlockId home = {};                  ///< where it was said, or stood when the page was loaded
        QTextCursor object = {};            ///< before the picture or card that it is about; null: it is gone
        QString letters = {};               ///< the last that it was about
        [[nodiscard]] int position() const; ///< -1: the page does not show the place
    };
    void append(const CommentThread &thread, const std::optional<Stretch> &stretch);
    void findObjects(const QTextDocument &document);
    [[nodiscard]] bool missesObjects(const QTextDocument &document, int position, int added) const;
    [[nodiscard]] const Mark *find(const QString &id) const;
    [[nodiscard]] static CommentThread standing(const Mark &mark);
    static void follow(Mark &mark, QTextDocument &document, int position, int removed, int added);

    QList<Mark> m_marks;
};

void paintSign(QPainter &painter, const CommentMarks::Sign &sign, const QPalette &palette);

} // namespace toasoan
