#include "app/article/article_json.h"
#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/gallery_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/related_editor.h"
#include "ui/editor/blocks/table_editor.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/editor/box.h"
#include "ui/editor/carrying.h"
#include "ui/editor/fragment.h"
#include "ui/editor/moving.h"
#include "ui/editor/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTest>

#include <functional>

using namespace toasoan;

namespace {

constexpr int usualSequences = 500;

int upTo(int limit)
{
    return *rc::gen::inRange(0, limit);
}

void sendPreedit(ArticleEditor &editor, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&editor, &event);
}

/// Role, length and box of each block, to read a counterexample by.
std::string outline(const QTextDocument &document)
{
    QString out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        out += QString::number(static_cast<int>(roleOf(block))) + u':' + QString::number(block.length() - 1);
        out += boxOf(block).isEmpty() ? QStringLiteral(" ") : QString(u'[' + boxOf(block).value.left(2) + u"] ");
    }
    return out.toStdString();
}

QTextBlock anyBlock(const ArticleEditor &editor)
{
    return editor.document()->findBlockByNumber(upTo(editor.document()->blockCount()));
}

void caretAnywhere(ArticleEditor &editor)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(upTo(editor.document()->characterCount()));
    editor.setTextCursor(cursor);
}

/// Borders of blocks are where things go wrong.
void caretAtABorder(ArticleEditor &editor)
{
    const QTextBlock block = anyBlock(editor);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + (upTo(2) == 0 ? 0 : block.length() - 1));
    editor.setTextCursor(cursor);
}

void selectAnything(ArticleEditor &editor)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(upTo(editor.document()->characterCount()));
    cursor.setPosition(upTo(editor.document()->characterCount()), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

void selectWholeBlocks(ArticleEditor &editor)
{
    const QTextBlock one = anyBlock(editor);
    const QTextBlock other = anyBlock(editor);
    const auto [first, last] = one < other ? std::pair(one, other) : std::pair(other, one);
    QTextCursor cursor(first);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

void selectBox(ArticleEditor &editor)
{
    const auto [title, last] = boxAround(anyBlock(editor));
    if (!title.isValid())
        return selectWholeBlocks(editor);
    QTextCursor cursor(title);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

void pasteFragment(ArticleEditor &editor)
{
    QList<Block> blocks{*testing::blocks()};
    if (upTo(2) == 0)
        blocks.append(newBlock(Box{QStringLiteral("Hộp"), {*testing::blocks(), newBlock(Paragraph{})}}));
    auto *data = new QMimeData;
    data->setData(fragmentMimeType(), fragmentToBytes(blocks));
    QGuiApplication::clipboard()->setMimeData(data);
    editor.paste();
}

void pasteLines(ArticleEditor &editor)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("một\nhai\n\nba"));
    editor.paste();
}

/// As dropEvent() does, which cannot be told where a drag came from.
void dragWithinPage(ArticleEditor &editor)
{
    editor.commitPreedit();
    if (!editor.textCursor().hasSelection())
        selectAnything(editor);
    QTextCursor selection = editor.textCursor();
    const int target = upTo(editor.document()->characterCount());
    if (!selection.hasSelection() || (target >= selection.selectionStart() && target <= selection.selectionEnd()))
        return;
    carry(selection, target, upTo(2) == 0 ? Carry::Move : Carry::Copy);
    editor.setTextCursor(selection);
}

/// Drags what the caret stands in to any place, copies it there, or takes it out.
void actOnBlocks(ArticleEditor &editor)
{
    const auto run = runAround(editor.textCursor().block(), upTo(2) == 0 ? Grain::Item : Grain::Whole);
    if (!run)
        return;
    const BlockMove move{*run, upTo(editor.document()->blockCount() + 1)};
    switch (upTo(3)) {
    case 0:
        return editor.moveBlocks(move);
    case 1:
        return editor.copyBlocks(move);
    default:
        return editor.removeBlocks(*run);
    }
}

void moveASection(ArticleEditor &editor)
{
    const auto move = sectionStepOf(editor.textCursor().block(), upTo(2) == 0 ? Way::Up : Way::Down);
    if (move)
        editor.moveBlocks(*move);
}

void pastePlainly(ArticleEditor &editor)
{
    editor.copy();
    editor.pastePlain();
}

/// Any card that is edited in place; a new one where the page has none.
void openACard(ArticleEditor &editor)
{
    QList<int> cards;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (roleOf(block) == PageRole::Card)
            cards.append(block.blockNumber());
    }
    if (!cards.isEmpty())
        (void)editor.openCard().open(editor.document()->findBlockByNumber(cards[upTo(static_cast<int>(cards.size()))]));
}

void insertACard(ArticleEditor &editor)
{
    editor.insertBlock(newBlock(upTo(2) == 0
                                    ? BlockContent(Gallery{{Figure{}, Figure{}}, {}})
                                    : BlockContent(Related{{RelatedLink{QStringLiteral("Bài"), {}, {}, {}}}})));
    openACard(editor);
}

/// Letters in any of its fields, marked now and then, or taken back.
void typeInTheCard(ArticleEditor &editor)
{
    BlockEditor *card = editor.openCard().editor();
    const auto fields = card ? card->findChildren<TextField *>() : QList<TextField *>();
    if (fields.isEmpty())
        return openACard(editor);
    TextField *field = fields[upTo(static_cast<int>(fields.size()))];
    switch (upTo(5)) {
    case 0:
        return QTest::keyClick(field, Qt::Key_Backspace);
    case 1:
        field->selectAll();
        return field->toggleMark(Mark::Bold);
    case 2:
        field->selectAll();
        return field->setLink(QStringLiteral("https://example.org"));
    default:
        return QTest::keyClicks(field, QStringLiteral("ab"));
    }
}

/// Rows and columns, pictures, links: put in, moved, taken out.
void changeTheCard(ArticleEditor &editor)
{
    BlockEditor *card = editor.openCard().editor();
    if (auto *table = qobject_cast<TableEditor *>(card)) {
        const CellRange here = table->selection();
        table->select({here.top, here.left, here.bottom + upTo(2), here.right + upTo(2)});
        table->run(static_cast<TableEditor::Change>(upTo(static_cast<int>(TableEditor::Change::Split) + 1)));
    } else if (auto *gallery = qobject_cast<GalleryEditor *>(card)) {
        gallery->choose(upTo(4));
        upTo(2) == 0 ? gallery->move(upTo(3), upTo(3)) : gallery->removeChosen();
    } else if (auto *related = qobject_cast<RelatedEditor *>(card)) {
        upTo(2) == 0 ? related->add(RelatedLink{QStringLiteral("Bài"), {}, QString::number(upTo(4)), {}})
                     : related->removeChosen();
    } else {
        openACard(editor);
    }
}

/// With the card still open.
void removeTheCard(ArticleEditor &editor)
{
    const QTextBlock card = editor.openCard().card();
    if (card.isValid())
        editor.removeBlocks({card.blockNumber(), card.blockNumber()});
}

/// What widgets put off until the event loop turns.
void turnTheEventLoop(ArticleEditor &)
{
    QCoreApplication::processEvents();
}

void zoom(ArticleEditor &editor)
{
    editor.setZoom(zoomSteps[static_cast<size_t>(upTo(static_cast<int>(zoomSteps.size())))]);
}

void compose(ArticleEditor &editor)
{
    sendPreedit(editor, QStringLiteral("tie"));
    sendPreedit(editor, QStringLiteral("tiê"));
    sendPreedit(editor, {}, QStringLiteral("tiế"));
}

void press(ArticleEditor &editor, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&editor, key, modifiers);
}

/// What a person may do. `merges`: Qt takes it into one step with the same done right before.
struct Act
{
    const char *name;
    std::function<void(ArticleEditor &)> run;
    enum class Undo { OneStep, Merges, IsUndo } undo = Undo::OneStep;
};

const std::vector<Act> &acts()
{
    using Undo = Act::Undo;
    static const std::vector<Act> all{
        {"caret", caretAnywhere},
        {"caret at border", caretAtABorder},
        {"caret at border", caretAtABorder},
        {"select", selectAnything},
        {"select blocks", selectWholeBlocks},
        {"select box", selectBox},
        {"letter", [](ArticleEditor &e) { QTest::keyClick(&e, 'a'); }, Undo::Merges},
        {"letter", [](ArticleEditor &e) { QTest::keyClick(&e, 'b'); }, Undo::Merges},
        {"enter", [](ArticleEditor &e) { press(e, Qt::Key_Return); }},
        {"enter", [](ArticleEditor &e) { press(e, Qt::Key_Return); }},
        {"backspace", [](ArticleEditor &e) { press(e, Qt::Key_Backspace); }, Undo::Merges},
        {"backspace", [](ArticleEditor &e) { press(e, Qt::Key_Backspace); }, Undo::Merges},
        {"delete", [](ArticleEditor &e) { press(e, Qt::Key_Delete); }, Undo::Merges},
        {"erase word", [](ArticleEditor &e) { press(e, Qt::Key_Backspace, Qt::ControlModifier); }, Undo::Merges},
        {"tab", [](ArticleEditor &e) { press(e, Qt::Key_Tab); }},
        {"kind", [](ArticleEditor &e) { e.setKind(static_cast<TextKind>(upTo(7))); }},
        {"bold", [](ArticleEditor &e) { e.toggleMark(Mark::Bold); }},
        {"link", [](ArticleEditor &e) { e.setLink(QStringLiteral("https://example.org")); }},
        {"compose", compose, Undo::Merges},
        {"picture",
         [](ArticleEditor &e) {
             e.insertPicture(PictureRef{PictureId{QString(64, u'a')}, QStringLiteral("image/png"), 4, 3});
         }},
        {"box", [](ArticleEditor &e) { (void)e.putIntoBox(); }},
        {"box", [](ArticleEditor &e) { (void)e.putIntoBox(); }},
        {"no box", [](ArticleEditor &e) { (void)e.takeBoxAway(); }},
        {"raise", [](ArticleEditor &e) { e.toggleMark(Mark::Sup); }},
        {"no marks", [](ArticleEditor &e) { e.clearMarks(); }},
        {"paste plainly", pastePlainly},
        {"up", [](ArticleEditor &e) { e.moveSelected(Way::Up); }},
        {"down", [](ArticleEditor &e) { e.moveSelected(Way::Down); }},
        {"blocks", actOnBlocks},
        {"blocks", actOnBlocks},
        {"section", moveASection},
        {"cut", [](ArticleEditor &e) { e.cut(); }},
        {"copy", [](ArticleEditor &e) { e.copy(); }},
        {"paste", [](ArticleEditor &e) { e.paste(); }, Undo::Merges},
        {"paste fragment", pasteFragment},
        {"paste lines", pasteLines, Undo::Merges},
        {"drag", dragWithinPage, Undo::Merges},
        {"open card", openACard},
        {"insert card", insertACard, Undo::Merges},
        {"type in card", typeInTheCard, Undo::Merges},
        {"type in card", typeInTheCard, Undo::Merges},
        {"change card", changeTheCard, Undo::Merges},
        {"change card", changeTheCard, Undo::Merges},
        {"remove card", removeTheCard},
        {"close card", [](ArticleEditor &e) { e.openCard().close(); }},
        {"zoom", zoom},
        {"events", turnTheEventLoop},
        {"undo", [](ArticleEditor &e) { e.undo(); }, Undo::IsUndo},
        {"redo", [](ArticleEditor &e) { e.redo(); }, Undo::IsUndo},
    };
    return all;
}

void fieldsStandFirst(const QTextDocument &document)
{
    int number = 0;
    for (PageRole role : {PageRole::Kicker, PageRole::Headline, PageRole::Byline, PageRole::Dateline,
                          PageRole::SourceTag, PageRole::Sapo})
        RC_ASSERT(roleOf(document.findBlockByNumber(number++)) == role);
    RC_ASSERT(number == fieldCount);
    for (QTextBlock block = document.findBlockByNumber(fieldCount); block.isValid(); block = block.next())
        RC_ASSERT(!isField(roleOf(block)) && roleOf(block) != PageRole::None);
}

void figuresAreWhole(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        static const QHash<PageRole, PageRole> behind{{PageRole::Caption, PageRole::Picture},
                                                      {PageRole::Credit, PageRole::Caption},
                                                      {PageRole::Alt, PageRole::Credit}};
        const PageRole role = roleOf(block);
        if (behind.contains(role)) {
            RC_ASSERT(roleOf(block.previous()) == behind.value(role));
            RC_ASSERT(ownerOf(block.previous()) == ownerOf(block));
            RC_ASSERT(boxOf(block.previous()) == boxOf(block));
        }
        if (behind.values().contains(role))
            RC_ASSERT(behind.value(roleOf(block.next())) == role);
        if (isObject(role))
            RC_ASSERT(block.text() == QString(QChar::ObjectReplacementCharacter));
    }
}

void boxesAreWhole(const QTextDocument &document)
{
    QSet<BlockId> boxes;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockId box = boxOf(block);
        const bool begins = !box.isEmpty() && boxOf(block.previous()) != box;
        RC_ASSERT(begins == (roleOf(block) == PageRole::BoxTitle));
        const bool ends = !box.isEmpty() && boxOf(block.next()) != box;
        RC_ASSERT(ends == block.blockFormat().hasProperty(property::BoxEnd));
        if (!begins)
            continue;
        RC_ASSERT(ownerOf(block) == box && !boxes.contains(box) && !ends);
        boxes.insert(box);
    }
    RC_ASSERT(boxOf(document.lastBlock()).isEmpty());
    RC_ASSERT(isFlow(roleOf(document.lastBlock())));
}

void blocksLookAsTheyAre(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        RC_ASSERT(styled(block.blockFormat()) == block.blockFormat());
}

/// What a widget over a card shows is what the document says of a card that there is.
void openCardIsTrue(const ArticleEditor &editor)
{
    const BlockEditor *widget = editor.openCard().editor();
    if (!widget)
        return;
    const QTextBlock card = editor.openCard().card();
    RC_ASSERT(roleOf(card) == PageRole::Card && editor.textCursor().block() == card);
    RC_ASSERT(isEditedInPlace(cardBlock(card).content));
}

void isWhole(const ArticleEditor &editor)
{
    openCardIsTrue(editor);
    fieldsStandFirst(*editor.document());
    figuresAreWhole(*editor.document());
    boxesAreWhole(*editor.document());
    blocksLookAsTheyAre(*editor.document());
    RC_ASSERT(editor.textCursor().position() < editor.document()->characterCount());
    RC_ASSERT(editor.textCursor().anchor() < editor.document()->characterCount());
    const Article article = editor.snapshot();
    RC_ASSERT(editor.snapshot() == article); // ids that are not unique would be new ones each time
    RC_ASSERT(normalized(article) == article);
    ArticleEditor other;
    other.load(article);
    RC_ASSERT(other.snapshot() == article);
    RC_ASSERT(snapshot(*other.document(), article) == article); // what is said before an edit stands on the page
}

/// No figure comes out of an action with another picture than it went in with.
void picturesStay(const Article &before, const Article &after)
{
    QHash<BlockId, std::optional<PictureRef>> pictures;
    const std::function<void(const QList<Block> &, bool)> walk = [&](const QList<Block> &blocks, bool checks) {
        for (const Block &block : blocks) {
            if (const auto *box = std::get_if<Box>(&block.content))
                walk(box->blocks, checks);
            const auto *figure = std::get_if<Figure>(&block.content);
            if (figure && checks && pictures.value(block.id))
                RC_ASSERT(figure->picture == pictures.value(block.id));
            else if (figure && !checks)
                pictures[block.id] = figure->picture;
        }
    };
    walk(before.body, false);
    walk(after.body, true);
}

/// One step back is what was before; where Qt merges letters into one step, something that was before that.
void isOneStep(ArticleEditor &editor, const QList<Article> &past, Act::Undo undo)
{
    const Article after = editor.snapshot();
    const QTextCursor cursor = editor.textCursor();
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    const std::string shown = outline(*editor.document());
    editor.undo();
    const Article undone = editor.snapshot();
    const bool isBefore = undo == Act::Undo::Merges ? past.contains(undone) : undone == past.last();
    RC_ASSERT(isBefore);
    isWhole(editor);
    editor.redo();
    RC_ASSERT(editor.snapshot() == after);
    RC_ASSERT(outline(*editor.document()) == shown);
    QTextCursor again(editor.document());
    again.setPosition(anchor);
    again.setPosition(position, QTextCursor::KeepAnchor);
    editor.setTextCursor(again);
}

/// As in any window, or as at the start of the program: what is seen of a low window is there, the rest is to come.
void loadAtRandom(ArticleEditor &editor)
{
    const Filling filling = upTo(2) == 0 ? Filling::Whole : Filling::SeenFirst;
    editor.resize(900, 40 + 100 * upTo(8));
    QResizeEvent resized(editor.size(), editor.size());
    QCoreApplication::sendEvent(&editor, &resized);
    editor.load(*testing::articles(), {}, {}, filling);
}

void editAtRandom()
{
    ArticleEditor editor;
    loadAtRandom(editor);
    QGuiApplication::clipboard()->clear();
    QList<Article> past{editor.snapshot()};
    for (int i = *rc::gen::inRange(5, 25); i > 0; --i) {
        const Act &act = acts()[static_cast<size_t>(upTo(static_cast<int>(acts().size())))];
        RC_LOG() << act.name << " at " << editor.textCursor().anchor() << ".." << editor.textCursor().position()
                 << " of " << outline(*editor.document()) << '\n';
        act.run(editor);
        if (past.size() == 1)
            editor.commitPreedit(); // no act yet that needed all of the page
        isWhole(editor);
        const Article now = editor.snapshot();
        if (now == past.last())
            continue;
        if (act.undo != Act::Undo::IsUndo)
            picturesStay(past.last(), now);
        if (act.undo != Act::Undo::IsUndo && upTo(2) == 0)
            isOneStep(editor, past, act.undo);
        past.append(now);
    }
    while (editor.document()->isUndoAvailable())
        editor.undo();
    RC_ASSERT(toCanonicalJson(editor.snapshot()) == toCanonicalJson(past.first()));
    isWhole(editor);
}

} // namespace

class TestEditorLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Qt only warns where a position is none: the caret then stands somewhere else than was meant.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    /// tests/system/README.md says how to run more of them.
    void structureCannotBreak()
    {
        const int wanted = qEnvironmentVariableIntValue("TOASOAN_EDIT_SEQUENCES");
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        params.maxSuccess = wanted > 0 ? wanted : usualSequences;
        const auto result = rc::detail::checkTestable(editAtRandom, rc::detail::TestMetadata{}, params);
        if (!result.template is<rc::detail::SuccessResult>()) {
            std::ostringstream out;
            rc::detail::printResultMessage(result, out);
            QFAIL(out.str().c_str());
        }
    }
};

QTEST_MAIN(TestEditorLaws)
#include "test_editor_laws.moc"
