#pragma once
#include "app/article/annotations.h"
#include "app/proofing/finding.h"
#include "ui/editor/finding_marks.h"
#include "ui/editor/page_painter.h"
#include "ui/editor/structure.h"

#include <QTextEdit>
#include <QTimer>

class QMenu;

namespace toasoan {

class CardObjects;
class PictureObjects;
class PagePictures;

/// The one surface on which an article is written: every field, text and caption in place, as the reader will see it.
/// load(snapshot()) is the identity. Every change of blocks goes through structure.h; letters inside a block are Qt's.
class ArticleEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleEditor(QWidget *parent = nullptr);
    ~ArticleEditor() override;

    void load(const Article &article);
    [[nodiscard]] Article snapshot() const;
    /// Fields that the page does not show; the undo history stays.
    void setRest(const Article &rest);

    void setPictures(PagePictures *source);
    void setProfile(const QString &id); ///< house-style profile: what the length meters advise
    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_marks.all(); }
    /// The word the caret stands in or the input method composes: proofing keeps quiet about it.
    [[nodiscard]] std::optional<Anchor> wordInWork() const;

    /// Puts the first replacement of each finding in, as one undo step. Findings whose letters changed are left out.
    void fix(const QList<Finding> &findings, const QString &replacement = {});
    void goTo(const Place &place, TextRange range);

    /// Into the empty frame under the caret, or as a new figure with this credit; the caret goes to the caption.
    void insertPicture(const PictureRef &picture, const QString &credit = {});
    void setKind(TextKind kind);
    void toggleMark(Mark mark);
    void setLink(const QString &address);
    void cut(); ///< hides QTextEdit's, which knows nothing of blocks
    void insertBlock(const Block &block);
    /// Finishes what an input method is composing: before a click, a focus change or a command (ibus#2466).
    void commitPreedit();

Q_SIGNALS:
    void contentEdited();
    void pictureFileDropped(const QByteArray &bytes, const QString &name);
    void pictureWanted(); ///< the empty frame under the cursor was pressed
    void findingActivated(const toasoan::Finding &finding);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    bool handleKey(QKeyEvent *event);
    bool handleTab(int step);
    bool handleErase(QKeyEvent *event);
    bool typesLetters(const QKeyEvent *event) const;
    void run(const std::function<void(QTextCursor &)> &command);
    void onContentsChange(int position, int removed, int added);
    void makeWhole();
    void makeRoomForLetters();
    void addEditActions(QMenu &menu);
    void centrePage();
    void recolour();
    void leaveObject();
    [[nodiscard]] QRectF blockRect(const QTextBlock &block) const;
    void paintPaper(QPainter &painter) const;
    [[nodiscard]] std::optional<Finding> findingAt(QPoint viewportPoint) const;
    [[nodiscard]] QTextBlock pictureAt(QPoint viewportPoint) const;
    bool takePictures(const QMimeData *source);

    Article m_rest;
    FindingMarks m_marks;
    LengthAdvice m_advice;
    QTimer m_recolourSoon; ///< once for all changes of one turn of the event loop
    PictureObjects *m_pictures;
    CardObjects *m_cards;
};

} // namespace toasoan
