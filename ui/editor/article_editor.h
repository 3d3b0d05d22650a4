#pragma once
#include "app/article/annotations.h"
#include "app/proofing/finding.h"
#include "app/proofing/profile.h"
#include "ui/common/finding_answer.h"
#include "ui/editor/autocorrect.h"
#include "ui/editor/finding_marks.h"
#include "ui/editor/no_proof.h"
#include "ui/editor/page_painter.h"
#include "ui/editor/sliced_layout.h"
#include "ui/editor/structure.h"

#include <QPointer>
#include <QTextEdit>
#include <QTimer>

class QMenu;

namespace toasoan {

class CardObjects;
class FindingMenu;
class OpenCard;
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

    void load(const Article &article, const QList<Anchor> &noProof = {});
    [[nodiscard]] Article snapshot() const;
    /// Fields that the page does not show; the undo history stays.
    void setRest(const Article &rest);

    void setPictures(PagePictures *source);
    /// What the length meters advise: the article's own of these. Not empty.
    void setProfiles(const QList<Profile> &profiles);
    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_marks.all(); }
    /// The word that is being typed or composed: proofing keeps quiet about it until it is left or no key comes for
    /// a while.
    [[nodiscard]] std::optional<Anchor> wordInWork() const;
    /// Corrections asked for with suggestionsWanted().
    void setCorrections(const QString &word, const QStringList &corrections);

    /// Takes the selection out of proofing, or back in. False: nothing is selected that could be.
    bool toggleNoProof();
    [[nodiscard]] bool isNoProof() const; ///< all that is selected, or what the caret stands in
    [[nodiscard]] QList<Anchor> noProof() const { return m_noProof.anchors(); }
    /// The person's own list: word typed, word put.
    void setAutocorrect(const QHash<QString, QString> &words) { m_autocorrect.setWords(words); }

    /// Puts the first replacement of each finding in, as one undo step. Findings whose letters changed are left out.
    void fix(const QList<Finding> &findings, const QString &replacement = {});
    void goTo(const Place &place, TextRange range);
    void goToLetters(const Place &place, const QString &letters); ///< where they stand there first

    /// Into the empty frame under the caret, or as a new figure with this credit; the caret goes to the caption.
    void insertPicture(const PictureRef &picture, const QString &credit = {});
    void setKind(TextKind kind);
    void toggleMark(Mark mark);
    void clearMarks();
    void setLink(const QString &address);
    void cut();        ///< hides QTextEdit's, which knows nothing of blocks
    void pastePlain(); ///< the clipboard's letters alone
    void insertBlock(const Block &block);
    [[nodiscard]] OpenCard &openCard() const { return *m_openCard; } ///< table, gallery… that is edited in place
    void run(const std::function<void(QTextCursor &)> &command);     ///< one of structure.h, at the caret
    /// Finishes what an input method is composing: before a click, a focus change or a command (ibus#2466).
    void commitPreedit();

Q_SIGNALS:
    void contentEdited();
    void pictureFileDropped(const QByteArray &bytes, const QString &name);
    void pictureWanted(); ///< the empty frame under the cursor was pressed
    void findingActivated(const toasoan::Finding &finding);
    void findingAnswered(const toasoan::Finding &finding, toasoan::FindingAnswer answer);
    void suggestionsWanted(const QString &word); ///< setCorrections() may follow at any time
    void wordSettled();                          ///< nobody types at wordInWork() any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
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
    void onContentsChange(int position, int removed, int added);
    void makeWhole();
    void makeRoomForLetters();
    void openMenu(QPoint globalPosition, const std::optional<Finding> &finding);
    [[nodiscard]] FindingMenu *newFindingMenu(const Finding &finding);
    void addEditActions(QMenu &menu);
    void showAdvice();
    void settleWord();
    void correctWord(const QString &typed);
    void centrePage();
    void recolour();
    void leaveObject();
    void fillPage(const Article &article);
    [[nodiscard]] QTextBlock firstSeen() const;
    [[nodiscard]] QRectF blockRect(const QTextBlock &block) const;
    void paintPaper(QPainter &painter) const;
    [[nodiscard]] std::optional<Finding> findingAt(const QTextCursor &position) const;
    [[nodiscard]] QTextBlock pictureAt(QPoint viewportPoint) const;
    bool takePictures(const QMimeData *source);
    void insertPasted(const QString &letters);
    [[nodiscard]] QTextBlock cardOf(const Place &place) const;
    void fixInCard(QTextCursor cursor, const Place &place, QList<Finding> findings, const QString &replacement);

    Article m_rest;
    SlicedLayout m_layout;
    FindingMarks m_marks;
    NoProof m_noProof;
    Autocorrect m_autocorrect;
    QList<Profile> m_profiles;
    LengthAdvice m_advice;
    int m_loadedRevision = -1; ///< of the document as load() left it: whole
    QTimer m_recolourSoon; ///< once for all changes of one turn of the event loop
    QTimer m_typing;       ///< runs from each key until a word counts as left
    QPointer<FindingMenu> m_findingMenu;
    PictureObjects *m_pictures;
    CardObjects *m_cards;
    OpenCard *m_openCard;
};

} // namespace toasoan
