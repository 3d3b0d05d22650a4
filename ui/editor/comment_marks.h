#pragma once
#include "ui/editor/stretch.h"

#include <QList>
#include <QRectF>

class QPainter;
class QPalette;
class QTextBlock;
class QTextDocument;

namespace toasoan {

/// What people say about words of the page. A comment moves with its letters; when they are all gone it stays where
/// they stood, and comes back to them when they do (undo, or cut and paste).
class CommentMarks
{
public:
    void load(QTextDocument &document, const QList<CommentThread> &threads);
    /// Anchored as they stand now: in the first block of those that a thread reaches into.
    [[nodiscard]] QList<CommentThread> threads() const;
    [[nodiscard]] std::optional<CommentThread> thread(const QString &id) const;

    /// What a comment at this selection would be about: its letters in the first block that has any, the word under the
    /// caret, the caption of a picture. No selection comes back where nothing can be pinned.
    [[nodiscard]] static QTextCursor wordsFor(const QTextCursor &selection);
    /// Returns the new thread's id.
    QString add(const QTextCursor &words, const QList<Comment> &comments);
    void add(QTextDocument &document, const CommentThread &thread); ///< where it is anchored
    void setComments(const QString &id, const QList<Comment> &comments);
    void remove(const QString &id);

    /// What QTextDocument::contentsChange reports.
    void noteChange(QTextDocument &document, int position, int removed, int added);

    /// Open threads only, the shortest first.
    [[nodiscard]] QStringList at(const QTextCursor &position) const;
    [[nodiscard]] QTextCursor wordsOf(const QString &id) const;
    [[nodiscard]] QList<QTextCursor> stretches() const;

    /// A bubble in the margin beside the line where open threads begin.
    struct Sign
    {
        QRectF rect; ///< as blockTopLeft
        QStringList threads;
    };
    [[nodiscard]] QList<Sign> signsOf(const QTextBlock &block, const QPointF &blockTopLeft) const;

private:
    struct Mark
    {
        CommentThread thread;
        std::optional<Stretch> stretch; ///< none: a place that the page does not show
        QString letters;                ///< the last that it was about
    };
    [[nodiscard]] const Mark *find(const QString &id) const;
    static void follow(Mark &mark, QTextDocument &document, int position, int removed, int added);

    QList<Mark> m_marks;
};

void paintSign(QPainter &painter, const CommentMarks::Sign &sign, const QPalette &palette);

} // namespace toasoan
