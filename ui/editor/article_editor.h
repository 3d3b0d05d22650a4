#pragma once
#include "app/article/annotations.h"
#include "app/proofing/finding.h"
#include "app/proofing/profile.h"
#include "ui/common/finding_answer.h"
#include "ui/editor/autocorrect.h"
#include "ui/editor/caret_memory.h"
#include "ui/editor/carrying.h"
#include "ui/editor/comment_marks.h"
#include "ui/editor/finding_marks.h"
#include "ui/editor/moving.h"
#include "ui/editor/no_proof.h"
#include "ui/editor/page_device.h"
#include "ui/editor/page_hits.h"
#include "ui/editor/page_painter.h"
#include "ui/editor/page_writer.h"
#include "ui/editor/sliced_layout.h"
#include "ui/editor/structure.h"

#include <QPointer>
#include <QTextEdit>
#include <QTimer>

#include <array>

class QMenu;

namespace toasoan {

class BlockEditor;
class BlockHandle;
class CardObjects;
class FindingMenu;
class OpenCard;
class PictureObjects;
class PagePictures;
class Pasting;
class Replacing;
struct ForeignCopy;

/// Per cent at which 16 px are whole px, so that body text breaks its lines alike at all of them: Qt rounds sizes.
constexpr std::array<int, 7> zoomSteps{50, 75, 100, 125, 150, 175, 200};
[[nodiscard]] int nearestZoom(int percent);

/// How a page is loaded: all at once, or as much as any window shows, and the rest behind the first painting.
enum class Filling { Whole, SeenFirst };
enum class Paper { AsTheme, AlwaysLight };
enum class Invisibles { Hidden, Shown };
/// Where the line of the caret comes to rest while somebody types: anywhere in sight, or in the middle of the window.
enum class CaretRest { Anywhere, Middle };

/// The one surface on which an article is written: every field, text and caption in place, as the reader will see it.
/// load(snapshot()) is the identity. Every change of blocks goes through structure.h; letters inside a block are Qt's.
class ArticleEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleEditor(QWidget *parent = nullptr);
    ~ArticleEditor() override;

    /// Whatever comes of a person finds all of the page, however it was loaded; so does who calls commitPreedit()
    /// first.
    void load(const Article &article, const QList<Anchor> &noProof = {}, const QList<CommentThread> &comments = {},
              Filling filling = Filling::Whole);
    [[nodiscard]] Article snapshot() const;
    /// Shows another article as one undo step, with the fields that the page does not show: for older versions taken
    /// back, details that were changed, and a page that is only read, where the undo history is switched off.
    void become(const Article &article);

    /// How the page is looked at: neither article nor undo history knows of it.
    void setZoom(int percent); ///< the nearest of zoomSteps
    void stepZoom(int by);
    [[nodiscard]] int zoom() const { return m_device.percent(); }
    void setPaper(Paper paper);
    void setInvisibles(Invisibles invisibles);
    void setCaretRest(CaretRest rest);

    void setPictures(PagePictures *source);
    /// What the length meters advise: the article's own of these. Not empty.
    void setProfiles(const QList<Profile> &profiles);
    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_marks.all(); }
    [[nodiscard]] QList<Finding> findingsIn(const QTextBlock &block) const { return m_marks.of(block); }
    [[nodiscard]] QString lengthMeterOf(const QTextBlock &block) const { return meterText(block, m_advice); }
    /// The word that is being typed or composed: proofing keeps quiet about it until it is left or no key comes for
    /// a while.
    [[nodiscard]] std::optional<Anchor> wordInWork() const;
    /// Corrections asked for with suggestionsWanted().
    void setCorrections(const QString &word, const QStringList &corrections);

    /// Takes the selection out of proofing, or back in. False: nothing is selected that could be.
    bool toggleNoProof();
    [[nodiscard]] bool isNoProof() const; ///< all that is selected, or what the caret stands in
    [[nodiscard]] QList<Anchor> noProof() const { return m_noProof.anchors(); }
    [[nodiscard]] const CommentMarks &comments() const { return m_comments; }
    /// In a gallery that is being edited; empty anywhere else.
    [[nodiscard]] PictureId chosenPicture() const;
    void choosePicture(const PictureId &picture); ///< in the gallery under the caret; the focus stays where it is
    /// Comments are changed through this, so that page and draft hear of it.
    void editComments(const std::function<void(CommentMarks &)> &edit);
    [[nodiscard]] QRect areaOf(const QTextCursor &words) const; ///< in the editor's own units
    /// The person's own list: word typed, word put.
    void setAutocorrect(const QHash<QString, QString> &words) { m_autocorrect.setWords(words); }

    /// Puts the first replacement of each finding in, as one undo step. Findings whose letters changed are left out.
    void fix(const QList<Finding> &findings, const QString &replacement = {});
    void goTo(const Place &place, TextRange range);
    void goToLetters(const Place &place, const QString &letters); ///< where they stand there first

    /// What was found: its ground is filled until other hits are set.
    void setHits(const QList<PageHit> &hits);
    [[nodiscard]] const QList<PageHit> &hits() const { return m_hits.all(); }
    void showHit(const PageHit &hit); ///< selects it
    /// As one undo step; says how many were made.
    int replaceHits(const QList<PageChange> &changes);
    /// As many as there are: the event loop turns meanwhile, and the page takes no other change.
    void replaceInSlices(const QList<PageChange> &changes);
    void stopReplacing(); ///< what was replaced stays
    void undo();          ///< hides QTextEdit's, which does so whatever is under way; the caret comes along
    void redo();

    /// Into the empty frame under the caret, whose words stay, or as it is; the caret goes to the caption. The figure
    /// has a picture.
    void insertPicture(const Figure &figure);
    void insertPicture(const PictureRef &picture);
    void setKind(TextKind kind);
    void toggleMark(Mark mark);
    void clearMarks();
    void setLink(const QString &address);
    bool putIntoBox();  ///< what is selected, or an empty box; false: there is a box already
    bool takeBoxAway(); ///< what it holds stays; false: the caret is in none
    void cut();         ///< hides QTextEdit's, which knows nothing of blocks
    void pastePlain();  ///< the clipboard's letters alone
    /// Who reads copy that other programs put on the clipboard in forms of their own; it calls putPasted() then, soon
    /// or late. Nobody: its letters are put in alone.
    using PasteReader = std::function<void(const ForeignCopy &copy, const QPointer<Pasting> &place)>;
    void setPasteReader(const PasteReader &reader) { m_readPaste = reader; }
    /// Which plain letters are given to that reader, too; of itself, none.
    void setReadLetters(const std::function<bool(const QString &letters)> &are) { m_areToBeRead = are; }
    /// False: the page takes nothing now. The place is gone when another article was loaded meanwhile.
    bool putPasted(Pasting &place, const QList<Block> &blocks);
    bool putPasted(Pasting &place, const QString &letters); ///< as plain ones are pasted
    /// What is selected, or all of the page, in other letters, as one undo step.
    void rewrite(const std::function<QString(const QString &)> &rewritten);
    [[nodiscard]] QString lettersToRewrite() const;
    [[nodiscard]] bool isComposing() const; ///< letters stand on the page that the input method has not given up
    /// Takes what wallPasted() told of apart, as one undo step; what has been taken back meanwhile is left.
    void splitWalls(const QTextCursor &pasted);
    void insertBlock(const Block &block);
    /// What is selected, to a position outside of it, as one undo step.
    void carrySelection(int target, Carry how);
    [[nodiscard]] OpenCard &openCard() const { return *m_openCard; } ///< table, gallery… that is edited in place
    void run(const std::function<void(QTextCursor &)> &command);     ///< one of structure.h, at the caret
    /// Whole blocks change places; what is not proofread in them goes along.
    void moveBlocks(const BlockMove &move);
    void moveSelected(Way way); ///< what the selection touches, one place on
    void copyBlocks(const BlockMove &move);
    void removeBlocks(const BlockRun &run);
    void openBlockMenu(); ///< of the caret's block
    /// Hides QTextEdit's, which means a place behind the page's end below its last line, and warns of it.
    [[nodiscard]] QTextCursor cursorForPosition(QPoint viewportPoint) const;
    /// Puts the caret at the first letter of an article's block; of the headline without one.
    void goToBlock(const BlockId &id);
    /// In the viewport's units.
    [[nodiscard]] QRectF blockRect(const QTextBlock &block) const;
    [[nodiscard]] qreal gapAbove(int number) const; ///< middle between two blocks; the end of the page after the last
    /// Letters between two positions of the document, put there by other means than keys; one undo step.
    void replaceByHand(int from, int to, const QString &letters);
    /// Finishes what an input method is composing: before a click, a focus change or a command (ibus#2466). Letters
    /// that no input method commits are put into the text as they stand.
    void commitPreedit();
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// The form that input methods of newer protocols call, by its name.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const;

Q_SIGNALS:
    void contentEdited();
    void zoomChanged(int percent);
    void pictureFileDropped(const QByteArray &bytes, const QString &name);
    void wallPasted(const QTextCursor &pasted, int words); ///< of its longest paragraph
    void lettersPasted(const QTextCursor &pasted);         ///< plain ones
    void pictureWanted();                                  ///< the empty frame under the cursor was pressed
    void findingActivated(const toasoan::Finding &finding);
    void findingAnswered(const toasoan::Finding &finding, toasoan::FindingAnswer answer);
    void suggestionsWanted(const QString &word); ///< setCorrections() may follow at any time
    void wordSettled();                          ///< nobody types at wordInWork() any more
    void replacingProgressed(int looked, int all);
    void replacingFinished(int places);
    void commentPressed(const QString &thread);
    void commentWanted(); ///< about what is selected, or the one that the caret stands in

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
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
    bool leaveByTab(QKeyEvent *event);
    bool handleErase(QKeyEvent *event);
    bool typesLetters(const QKeyEvent *event) const;
    bool changesLetters(const QKeyEvent *event) const;
    void onContentsChange(int position, int removed, int added);
    void makeWhole();
    [[nodiscard]] bool mustMakeRoom() const;
    void makeRoomForLetters();
    void typeOnWith(Marks marks, const QString &link = {});
    void commitLetters(QInputMethodEvent &event);
    void commitLines(const QInputMethodEvent &event);
    void openMenu(QPoint globalPosition, const std::optional<Finding> &finding);
    [[nodiscard]] FindingMenu *newFindingMenu(const Finding &finding);
    void addEditActions(QMenu &menu);
    void showAdvice();
    void settleWord();
    void correctWord(const QString &typed);
    void centrePage();
    void makeRoomBelow();
    void keepCaretInMiddle();
    void recolour();
    void leaveObject();
    void leaveTag();
    void zoomTag();
    void fillPage(const Article &article, Filling filling);
    void fillScreen();
    void fillRest();
    void endFilling();
    [[nodiscard]] const Article &rest() const;
    void keepRest(const Article &article);
    [[nodiscard]] QTextBlock firstSeen() const;
    void paintBoxes();
    void paintPaper(QPainter &painter) const;
    void paintHits();
    void paintSelectedObjects(QPainter &painter);
    void endReplacing(int places);
    void noteCaret() { m_carets.note(textCursor()); }
    void walkHistory(const std::function<void(QTextDocument &)> &step);
    [[nodiscard]] QList<Finding> cardFindings(const BlockId &card) const;
    void serveCard(BlockEditor *widget);
    [[nodiscard]] QRectF objectRect(const QTextBlock &block) const; ///< of a picture or card, in the viewport's units
    [[nodiscard]] std::optional<Finding> findingAt(const QTextCursor &position) const;
    [[nodiscard]] QTextBlock pictureAt(QPoint viewportPoint) const;
    bool takeFiles(const QMimeData &source);
    bool takePicture(const QMimeData &source);
    bool takeForeign(const QMimeData &source);
    void insertPasted(const QString &letters);
    void goBehind(const Pasting &put);
    void pour(qsizetype most);
    void endPouring();
    void tellOfWalls(const QTextCursor &pasted);
    [[nodiscard]] QTextBlock cardOf(const Place &place) const;
    void fixInCard(QTextCursor cursor, const Place &place, QList<Finding> findings, const QString &replacement);
    [[nodiscard]] QStringList commentsAt(QPoint viewportPoint) const; ///< whose bubble is there
    [[nodiscard]] QString saidAt(QPoint viewportPoint) const;

    PageDevice m_device;
    int m_paper = 0;  ///< px: how wide the page was laid out last
    QRegion m_framed; ///< of the viewport: where chosen objects were framed last
    int m_wheel = 0;  ///< eighths of a degree turned towards the next zoom
    Invisibles m_invisibles = Invisibles::Hidden;
    CaretRest m_caretRest = CaretRest::Anywhere;
    QList<Article> m_rests; ///< fields that the page does not show: those of now, and those that undo may bring
    int m_advised = 0;      ///< which of them the advice on lengths is from
    mutable std::optional<Article> m_loaded; ///< while the page shows it as load() left it
    mutable bool m_loadedIsNormal = false;   ///< in normal form: from the first snapshot on
    PageWriter m_writer;                     ///< not done: only the beginning of what was loaded is there yet
    SlicedLayout m_layout;
    FindingMarks m_marks;
    NoProof m_noProof;
    CommentMarks m_comments;
    PageHits m_hits;
    Autocorrect m_autocorrect;
    CaretMemory m_carets;
    PasteReader m_readPaste;
    std::function<bool(const QString &letters)> m_areToBeRead;
    QList<QPointer<Pasting>> m_pastings;         ///< in the order of their keys
    QPointer<Pasting> m_poured;                  ///< what is put into the page in slices now
    std::vector<std::unique_ptr<QEvent>> m_held; ///< keys that wait for its end
    QString m_committed;                         ///< what an input method wrote last
    QString m_echo; ///< letters that commitPreedit() has put in and an input method may send again
    QList<Profile> m_profiles;
    LengthAdvice m_advice;
    int m_loadedRevision = -1;   ///< of the document as load() left it: whole
    QTimer m_recolourSoon;       ///< once for all changes of one turn of the event loop
    QTimer m_typing;             ///< runs from each key until a word counts as left
    bool m_isInTag = false;      ///< the caret, in the field of the source tag
    int m_tagRevision = -1;      ///< of the document after the last key there
    bool m_composedOver = false; ///< what is being composed took the place of something
    QPointer<FindingMenu> m_findingMenu;
    BlockHandle *m_handle;
    PictureObjects *m_pictures;
    CardObjects *m_cards;
    OpenCard *m_openCard;
    Replacing *m_replacing = nullptr; ///< while letters are being replaced
};

} // namespace toasoan
