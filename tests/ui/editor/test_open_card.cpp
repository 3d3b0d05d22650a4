#include "app/article/article_json.h"
#include "app/article/table_shape.h"
#include "tests/support/random_article.h"
#include "tests/ui/editor/page_with_card.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/gallery_editor.h"
#include "ui/editor/blocks/gallery_steps.h"
#include "ui/editor/blocks/gallery_strip.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/related_editor.h"
#include "ui/editor/blocks/table_editor.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/editor/finding_menu.h"
#include "ui/editor/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

TextField *fieldNamed(const QWidget &editor, const QString &name)
{
    for (auto *field : editor.findChildren<TextField *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void paste(ArticleEditor &editor, const QString &letters)
{
    auto *data = new QMimeData;
    data->setText(letters);
    QApplication::clipboard()->setMimeData(data);
    editor.paste();
}

} // namespace

class TestOpenCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enteringChangesNothing()
    {
        QVERIFY(rc::check("open, walk and close any card: the same article, nothing to undo", [] {
            ArticleEditor editor;
            const Article article = *testing::articles();
            editor.load(article);
            QList<int> cards;
            for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
                if (roleOf(block) == PageRole::Card)
                    cards.append(block.blockNumber());
            }
            for (const int number : std::as_const(cards)) {
                if (editor.openCard().open(editor.document()->findBlockByNumber(number)))
                    editor.openCard().editor()->enter();
                editor.openCard().close();
            }
            RC_ASSERT(!editor.document()->isUndoAvailable());
            RC_ASSERT(editor.snapshot() == article);
        }));
    }

    void randomTableEditsCanAllBeUndone()
    {
        QVERIFY(rc::check("random changes in a table: identity holds, and undo gives the first bytes", [] {
            Page page(smallTable());
            auto *table = page.open<TableEditor>();
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
                const auto upTo = [](int most) { return *rc::gen::inRange(0, most + 1); };
                const int what = upTo(10);
                const CellRange range = table->selection();
                if (what <= static_cast<int>(TableEditor::Change::Split))
                    table->run(static_cast<TableEditor::Change>(what));
                else if (what == 9)
                    QTest::keyClicks(page.field(), u"ab"_qs);
                else
                    table->select({range.top, range.left, range.bottom + upTo(1), range.right + upTo(1)});
                const Article now = page.editor.snapshot();
                const Table written = std::get<Table>(now.body[1].content);
                RC_ASSERT(TableShape::of(written)->table() == written);
                QTextDocument other;
                load(other, now);
                RC_ASSERT(snapshot(other, now) == now);
            }
            RC_ASSERT(page.goesBack());
        }));
    }

    void lettersGoIntoTheArticleAsTheyAreTyped()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        QTest::keyClicks(page.field(), u" x"_qs);
        QCOMPARE(page.cell(0, 0), u"một x"_qs);
        QTest::keyClick(page.field(), Qt::Key_Tab);
        QTest::keyClicks(page.field(), u"y"_qs);
        QCOMPARE(page.cell(0, 1), u"haiy"_qs);
        page.editor.undo();
        QCOMPARE(page.cell(0, 1), u"hai"_qs);
        QCOMPARE(page.field()->letters(), u"hai"_qs);
        QCOMPARE(page.cell(0, 0), u"một x"_qs);
        page.editor.undo();
        QCOMPARE(page.cell(0, 0), u"một"_qs);
        page.editor.redo();
        QCOMPARE(page.cell(0, 0), u"một x"_qs);
    }

    void undoAndRedoKeysInACellAreTheArticles()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        QTest::keyClicks(page.field(), u"z"_qs);
        QTest::keyClick(page.field(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.cell(0, 0), u"một"_qs);
        QVERIFY(page.field());
        QTest::keyClick(page.field(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.cell(0, 0), u"mộtz"_qs);
    }

    void tabInTheLastCellMakesARow()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(page.field(), Qt::Key_Tab);
        QTest::keyClicks(page.field(), u"moi"_qs);
        QCOMPARE(page.content<Table>().rows.size(), 3);
        QCOMPARE(page.cell(2, 0), u"moi"_qs);
        QVERIFY(page.goesBack());
    }

    void composedLettersGoIntoTheCell()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        QInputMethodEvent composing(u"tie"_qs, {});
        QCoreApplication::sendEvent(page.field(), &composing);
        QCOMPARE(page.cell(0, 0), u"một"_qs);
        QInputMethodEvent commit;
        commit.setCommitString(u"tiếng"_qs);
        QCoreApplication::sendEvent(page.field(), &commit);
        QCOMPARE(page.cell(0, 0), u"mộttiếng"_qs);
    }

    void marksInACell()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        page.field()->selectAll();
        QTest::keyClick(page.field(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(page.content<Table>().rows[0][0].text, (Text{Run{u"một"_qs, Mark::Bold, {}, {}}}));
        QTest::keyClick(page.field(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(page.content<Table>().rows[0][0].text, plainText(u"một"_qs));
    }

    void enterInACellIsALine()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        QTest::keyClick(page.field(), Qt::Key_Return);
        QTest::keyClicks(page.field(), u"x"_qs);
        QCOMPARE(page.cell(0, 0), u"một\u2028x"_qs);
    }

    void cellsAreMergedAndSplit()
    {
        Page page(smallTable());
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        QTest::keyClick(page.field(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(table->selection(), (CellRange{0, 0, 0, 1}));
        table->run(TableEditor::Change::Merge);
        QCOMPARE(page.content<Table>().rows[0].size(), 1);
        QCOMPARE(page.content<Table>().rows[0][0].columnSpan, 2);
        table->run(TableEditor::Change::Split);
        QCOMPARE(page.content<Table>().rows[0].size(), 2);
        QVERIFY(page.goesBack());
    }

    void theHeaderRowIsSwitched()
    {
        Page page(smallTable());
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        table->run(TableEditor::Change::HeaderRow);
        QCOMPARE(page.content<Table>().headerRows, 0);
        table->run(TableEditor::Change::HeaderRow);
        QCOMPARE(page.content<Table>().headerRows, 1);
    }

    void rowsAndColumnsComeAndGo()
    {
        Page page(smallTable());
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        table->run(TableEditor::Change::RowBelow);
        QTest::keyClicks(page.field(), u"giua"_qs);
        QCOMPARE(page.cell(1, 0), u"giua"_qs);
        table->run(TableEditor::Change::ColumnAfter);
        QCOMPARE(page.content<Table>().rows[0].size(), 3);
        table->run(TableEditor::Change::RemoveColumns);
        table->run(TableEditor::Change::RemoveRows);
        QCOMPARE(page.content<Table>().rows.size(), 2);
        table->run(TableEditor::Change::RowAbove);
        table->run(TableEditor::Change::ColumnBefore);
        QCOMPARE(page.content<Table>().rows.size(), 3);
        QCOMPARE(page.content<Table>().rows[0].size(), 3);
        QVERIFY(page.goesBack());
    }

    void cellsOfASpreadsheetFillCells()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        QTest::keyClick(page.field(), Qt::Key_Tab);
        QApplication::clipboard()->setText(u"a\tb\nc\td\n"_qs);
        page.field()->paste();
        QCOMPARE(page.content<Table>().rows.size(), 2);
        QCOMPARE(page.cell(0, 1), u"a"_qs);
        QCOMPARE(page.cell(0, 2), u"b"_qs);
        QCOMPARE(page.cell(1, 2), u"d"_qs);
        QCOMPARE(page.cell(0, 0), u"một"_qs);
        QVERIFY(page.goesBack());
    }

    void selectedCellsAreCopiedAndCleared()
    {
        Page page(smallTable());
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        table->select({0, 0, 1, 1});
        QTest::keyClick(page.field(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"một\thai\nba\tbốn"_qs);
        QTest::keyClick(page.field(), Qt::Key_Delete);
        QCOMPARE(page.cell(0, 0) + page.cell(1, 1), QString());
        QVERIFY(page.goesBack());
    }

    void escapeAndMovingOffLeaveTheCard()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        QTest::keyClick(page.field(), Qt::Key_Escape);
        QTRY_VERIFY(!page.editor.openCard().editor());
        QVERIFY(page.editor.hasFocus());
        QCOMPARE(page.editor.textCursor().block(), page.card());
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QVERIFY(page.editor.openCard().editor());
        QTest::keyClick(page.field(), Qt::Key_Up);
        QTRY_VERIFY(!page.editor.openCard().editor());
        QCOMPARE(page.editor.textCursor().block().text(), u"Trước."_qs);
        QCOMPARE(page.editor.snapshot(), page.before);
    }

    void aClickOpensTheCellUnderIt()
    {
        Page page(smallTable());
        const QRectF rect = page.editor.document()->documentLayout()->blockBoundingRect(page.card());
        QTest::mouseClick(page.editor.viewport(), Qt::LeftButton, {},
                          QPoint(static_cast<int>(rect.right()) - 30, static_cast<int>(rect.bottom()) - 35));
        QVERIFY(page.field());
        QCOMPARE(page.field()->letters(), u"bốn"_qs);
    }

    void theWidgetOfTheLastCardComesIntoSight()
    {
        Page page(smallTable());
        page.editor.resize(900, 420);
        page.editor.setTextCursor(QTextCursor(page.editor.document()->lastBlock()));
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&page.editor, Qt::Key_Return);
        page.editor.insertBlock(newBlock(smallTable()));
        QVERIFY(page.editor.openCard().open(page.editor.textCursor().block()));
        page.editor.openCard().editor()->enter();
        QTRY_VERIFY(page.editor.openCard().editor()
                    && page.editor.openCard().editor()->geometry().bottom() < page.editor.viewport()->height());
    }

    void lettersTypedAtASelectedCardStillGoAfterIt()
    {
        Page page(smallTable());
        QTextCursor cursor(page.card());
        page.editor.setTextCursor(cursor);
        QTest::keyClicks(&page.editor, u"x"_qs);
        QCOMPARE(page.editor.snapshot().body.size(), 4);
        QCOMPARE(page.content<Table>(), std::get<Table>(page.before.body[1].content));
    }

    void enterOnADividerKeepsIt()
    {
        Page page(Divider{});
        page.editor.setTextCursor(QTextCursor(page.card()));
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QVERIFY(std::holds_alternative<Divider>(page.editor.snapshot().body[1].content));
        QCOMPARE(page.editor.snapshot().body.size(), 4);
    }

    void aKindOfANewerVersionIsNotOpened()
    {
        Page page(Unknown{u"hologram"_qs});
        QVERIFY(!page.editor.openCard().open(page.card()));
        page.editor.setReadOnly(true);
        Page other(smallTable());
        other.editor.setReadOnly(true);
        QVERIFY(!other.editor.openCard().open(other.card()));
    }

    void undoOfTheInsertionClosesTheCard()
    {
        Page page(Divider{});
        page.editor.setTextCursor(QTextCursor(page.editor.document()->findBlockByNumber(6)));
        page.editor.insertBlock(newBlock(smallTable()));
        QVERIFY(page.editor.openCard().open(page.editor.textCursor().block()));
        page.editor.undo();
        QVERIFY(!page.editor.openCard().editor());
        QCOMPARE(page.editor.snapshot(), page.before);
    }

    void aTableBesideASelectedCardDoesNotReplaceIt()
    {
        Page page(smallGallery());
        page.editor.setTextCursor(QTextCursor(page.card()));
        page.editor.insertBlock(newBlock(smallTable()));
        QVERIFY(std::holds_alternative<Gallery>(page.editor.snapshot().body[1].content));
        QVERIFY(std::holds_alternative<Table>(page.editor.snapshot().body[2].content));
    }

    void aFindingInACellIsReached()
    {
        Page page(smallTable());
        page.editor.goTo(Place{Part::Cell, page.before.body[1].id, 3}, {1, 2});
        QVERIFY(page.field());
        QCOMPARE(page.field()->letters(), u"bốn"_qs);
        QCOMPARE(page.field()->textCursor().selectedText(), u"ốn"_qs);
        Page gallery(smallGallery());
        gallery.editor.goTo(Place{Part::Caption, gallery.before.body[1].id, 2}, {0, 3});
        QCOMPARE(gallery.field()->letters(), u"ảnh ba"_qs);
    }

    void aFindingInACellIsFixed()
    {
        Page page(smallTable());
        Finding finding = misspelling(page, Part::Cell, 3, {0, 3}, u"bốn"_qs);
        finding.replacements = {u"bón"_qs};
        page.editor.setFindings({finding});
        page.editor.fix({finding});
        QCOMPARE(page.cell(1, 1), u"bón"_qs);
        finding.text = u"không còn"_qs;
        page.editor.fix({finding}, u"x"_qs);
        QCOMPARE(page.cell(1, 1), u"bón"_qs);
        QVERIFY(page.goesBack());
    }

    void aFindingIsSaidInTheFieldThatShowsIt()
    {
        Page page(smallTable());
        Finding finding = misspelling(page, Part::Cell, 3, {0, 3}, u"bốn"_qs);
        finding.replacements = {u"bón"_qs};
        page.editor.setFindings({finding});
        QVERIFY(page.open<TableEditor>());
        QVERIFY(!page.field()->findingAt(1));
        page.editor.goTo(finding.place, finding.range);
        QVERIFY(page.field());
        QCOMPARE(page.field()->letters(), u"bốn"_qs);
        QCOMPARE(page.field()->textCursor().selectedText(), u"bốn"_qs);
        QCOMPARE(page.field()->findingAt(1), std::optional(finding));
        QTest::keyClick(page.field(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<FindingMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->finding(), finding);
        Q_EMIT menu->corrected(u"bón"_qs);
        menu->close();
        QCOMPARE(page.cell(1, 1), u"bón"_qs);
        QCOMPARE(page.field()->letters(), u"bón"_qs);
        QVERIFY(!page.field()->findingAt(1));
        QVERIFY(page.goesBack());
    }

    void findingsOfAGalleryFollowTheChosenPicture()
    {
        Page page(smallGallery());
        const Finding finding = misspelling(page, Part::Caption, 1, {4, 3}, u"hai"_qs);
        auto *gallery = page.open<GalleryEditor>();
        QVERIFY(gallery);
        page.editor.setFindings({finding});
        TextField *caption = fieldNamed(*gallery, GalleryEditor::tr("Caption"));
        QVERIFY(!caption->findingAt(5));
        gallery->choose(1);
        QCOMPARE(caption->findingAt(5), std::optional(finding));
        QTest::keyClicks(caption, u"x"_qs); // before it: other letters stand there now
        gallery->choose(2);
        QVERIFY(!caption->findingAt(5));
    }

    void picturesOfAGalleryAreMovedByKeys()
    {
        Page page(smallGallery());
        auto *gallery = page.open<GalleryEditor>();
        QVERIFY(gallery);
        auto *strip = gallery->findChild<GalleryStrip *>();
        QTest::keyClick(strip, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(plainText(page.content<Gallery>().figures[1].caption), u"ảnh một"_qs);
        QCOMPARE(gallery->chosen(), 1);
        QTest::keyClick(strip, Qt::Key_Left);
        QTest::keyClick(strip, Qt::Key_Delete);
        QCOMPARE(page.content<Gallery>().figures.size(), 2);
        QVERIFY(page.goesBack());
    }

    void picturesOfAGalleryAreDragged()
    {
        Page page(smallGallery());
        auto *gallery = page.open<GalleryEditor>();
        QVERIFY(gallery);
        auto *strip = gallery->findChild<GalleryStrip *>();
        QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(40, 40));
        QTest::mouseMove(strip, QPoint(strip->width() - 10, 40));
        QMouseEvent drag(QEvent::MouseMove, QPointF(strip->width() - 10, 40), strip->mapToGlobal(QPointF(550, 40)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(strip, &drag);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(strip->width() - 10, 40));
        QCOMPARE(plainText(page.content<Gallery>().figures[2].caption), u"ảnh một"_qs);
    }

    void wordsOfAPictureAreWrittenInPlace()
    {
        Page page(smallGallery());
        auto *gallery = page.open<GalleryEditor>();
        QVERIFY(gallery);
        gallery->choose(1);
        TextField *credit = fieldNamed(*gallery, GalleryEditor::tr("Photo credit"));
        credit->setFocus();
        QTest::keyClicks(credit, u"Nguoi chup"_qs);
        QCOMPARE(page.content<Gallery>().figures[1].credit, u"Nguoi chup"_qs);
        QVERIFY(page.content<Gallery>().figures[0].credit.isEmpty());
        TextField *whole = fieldNamed(*gallery, GalleryEditor::tr("Caption of the gallery"));
        whole->setFocus();
        QTest::keyClicks(whole, u"Ba anh"_qs);
        QCOMPARE(plainText(page.content<Gallery>().caption), u"Ba anh"_qs);
        page.editor.undo();
        page.editor.undo();
        QCOMPARE(page.editor.snapshot(), page.before);
    }

    void aPictureThatComesGoesIntoTheOpenGallery()
    {
        Page page(smallGallery());
        QVERIFY(page.open<GalleryEditor>());
        Figure figure;
        figure.picture = PictureRef{PictureId{QString(64, u'd')}, u"image/png"_qs, 4, 3, {}};
        figure.credit = u"Tên"_qs;
        page.editor.insertPicture(figure);
        QCOMPARE(page.content<Gallery>().figures.size(), 4);
        QCOMPARE(page.content<Gallery>().figures[3].credit, u"Tên"_qs);
        QCOMPARE(page.editor.snapshot().body.size(), 3);
    }

    void figuresBecomeAGalleryAndComeApart()
    {
        ArticleEditor editor;
        Article article;
        Block first = newBlock(figure(u"ảnh một"_qs, u'a'));
        first.extra.insert(u"x-later"_qs, 7);
        article.body = {newBlock(Paragraph{plainText(u"Trước."_qs)}), first, newBlock(figure(u"ảnh hai"_qs, u'b')),
                        newBlock(Paragraph{plainText(u"Sau."_qs)})};
        article = normalized(article);
        editor.load(article);
        editor.selectAll();
        editor.run([](QTextCursor &cursor) { QVERIFY(gatherFigures(cursor)); });
        Article now = editor.snapshot();
        QCOMPARE(now.body.size(), 3);
        const Gallery gallery = std::get<Gallery>(now.body[1].content);
        QCOMPARE(gallery.figures.size(), 2);
        QCOMPARE(plainText(gallery.figures[1].caption), u"ảnh hai"_qs);
        QCOMPARE(gallery.figures[0].extra, first.extra);
        editor.run([](QTextCursor &cursor) { QVERIFY(takeGalleryApart(cursor)); });
        now = editor.snapshot();
        QCOMPARE(now.body.size(), 4);
        QCOMPARE(now.body[1].content, article.body[1].content);
        QCOMPARE(now.body[1].extra, first.extra);
        QCOMPARE(now.body[2].content, article.body[2].content);
        editor.undo();
        editor.undo();
        QCOMPARE(editor.snapshot(), article);
    }

    void anEmbedTakesOnlyWebAddresses()
    {
        Page page(Embed{u"https://youtu.be/abc"_qs, u"YouTube"_qs, {}, {}});
        auto *embed = page.open<BlockEditor>();
        QVERIFY(embed);
        QTest::keyClicks(page.field(), u"Loi"_qs);
        QCOMPARE(plainText(page.content<Embed>().caption), u"Loi"_qs);
        TextField *address = fieldNamed(*embed, u"Address"_qs);
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, u"javascript:alert(1)"_qs);
        QCOMPARE(page.content<Embed>().url, u"https://youtu.be/abc"_qs);
        address->selectAll();
        QApplication::clipboard()->setText(u"https://www.tiktok.com/@ten/video/1"_qs);
        address->paste();
        QCOMPARE(page.content<Embed>().provider, u"TikTok"_qs);
        QVERIFY(page.goesBack());
    }

    void relatedLinksComeFromTheArchive()
    {
        Page page(Related{});
        auto *related = page.open<RelatedEditor>();
        QVERIFY(related);
        QSignalSpy wanted(related, &BlockEditor::archiveWanted);
        auto *search = related->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"bi thu"_qs);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"bi thu"_qs);
        related->setArchiveHits(u"bi"_qs, {RelatedLink{u"cũ"_qs, {}, u"d0"_qs, {}}});
        related->setArchiveHits(u"bi thu"_qs, {RelatedLink{u"Bí thư về xã"_qs, {}, u"d1"_qs, {}},
                                               RelatedLink{u"Hai"_qs, {}, u"d2"_qs, {}}});
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page.content<Related>().links, (QList<RelatedLink>{{u"Bí thư về xã"_qs, {}, u"d1"_qs, {}}}));
        related->add(RelatedLink{u"Bí thư về xã"_qs, {}, u"d1"_qs, {}});
        QCOMPARE(page.content<Related>().links.size(), 1);
        related->add(RelatedLink{u"Hai"_qs, {}, u"d2"_qs, {}});
        related->move(-1);
        QCOMPARE(page.content<Related>().links[0].draft, u"d2"_qs);
        related->removeChosen();
        QCOMPARE(page.content<Related>().links.size(), 1);
        QVERIFY(page.goesBack());
    }

    void aRelatedLinkIsWrittenByHand()
    {
        Page page(Related{});
        auto *related = page.open<RelatedEditor>();
        QVERIFY(related);
        related->add({});
        TextField *title = fieldNamed(*related, u"Title"_qs);
        title->setFocus();
        QTest::keyClicks(title, u"Bai truoc"_qs);
        TextField *address = fieldNamed(*related, u"Address"_qs);
        address->setFocus();
        QApplication::clipboard()->setText(u"file:///etc/passwd"_qs);
        address->paste();
        QVERIFY(page.content<Related>().links[0].url.isEmpty());
        address->selectAll();
        QApplication::clipboard()->setText(u"https://example.org/a"_qs);
        address->paste();
        QCOMPARE(page.content<Related>().links,
                 (QList<RelatedLink>{{u"Bai truoc"_qs, u"https://example.org/a"_qs, {}, {}}}));
    }

    void pastedCellsAreATableAndOneUndoBringsTheLettersBack()
    {
        ArticleEditor editor;
        editor.load({});
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(6)));
        paste(editor, u"Xã\tHộ\nNam Đàn\t950\n"_qs);
        const Article made = editor.snapshot();
        QVERIFY(std::holds_alternative<Table>(made.body.value(0).content));
        editor.undo();
        QCOMPARE(editor.snapshot().body.size(), 2);
        QCOMPARE(plainText(std::get<Paragraph>(editor.snapshot().body[1].content).text), u"Nam Đàn 950"_qs);
        editor.undo();
        QCOMPARE(editor.snapshot().body.size(), 0);
    }

    /// The place to type that is made after the last card took the selection's other end along.
    void aCardPastedAtTheEndIsEnteredByEnter()
    {
        ArticleEditor editor;
        editor.load({});
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(6)));
        paste(editor, u"a\tb\nc\td"_qs);
        QCOMPARE(roleOf(editor.document()->findBlock(editor.textCursor().anchor())), PageRole::Card);
        QTest::keyClick(&editor, Qt::Key_Return);
        QVERIFY(editor.openCard().editor());
    }

    void cellsPastedInAParagraphStandBetweenItsHalves()
    {
        Page page(Divider{});
        QTextCursor cursor(page.editor.document()->findBlockByNumber(6));
        cursor.setPosition(cursor.position() + 3);
        page.editor.setTextCursor(cursor);
        paste(page.editor, u"a\tb\nc\td"_qs);
        const Article now = page.editor.snapshot();
        QCOMPARE(now.body.size(), 5);
        QCOMPARE(plainText(std::get<Paragraph>(now.body[0].content).text), u"Trư"_qs);
        QVERIFY(std::holds_alternative<Table>(now.body[1].content));
        QCOMPARE(plainText(std::get<Paragraph>(now.body[2].content).text), u"ớc."_qs);
        QVERIFY(page.goesBack());
    }

    void aBareAddressIsACardAndOneUndoBringsItBack()
    {
        ArticleEditor editor;
        editor.load({});
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(6)));
        paste(editor, u"https://youtu.be/abc123"_qs);
        QCOMPARE(std::get<Embed>(editor.snapshot().body.value(0).content).provider, u"YouTube"_qs);
        editor.undo();
        QCOMPARE(plainText(std::get<Paragraph>(editor.snapshot().body.value(0).content).text),
                 u"https://youtu.be/abc123"_qs);
        editor.selectAll();
        editor.load({});
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(6)));
        QTest::keyClicks(&editor, u"Xem "_qs);
        paste(editor, u"https://youtu.be/abc123"_qs);
        QVERIFY(std::holds_alternative<Paragraph>(editor.snapshot().body.value(0).content));
    }
    void aCardGrowsWithThePageAndItsEditorStaysInItsPlace()
    {
        Page page(smallTable());
        const auto rect = [&] { return page.editor.blockRect(page.card()); };
        const qreal plain = rect().height();
        page.editor.setZoom(150);
        QVERIFY(std::abs(rect().height() - plain * 1.5) < 3);
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        QTRY_VERIFY(rect().toAlignedRect().adjusted(-1, -1, 1, 1).contains(table->geometry()));
        page.editor.setZoom(200);
        QTRY_VERIFY(rect().toAlignedRect().adjusted(-1, -1, 1, 1).contains(table->geometry()));
    }
    void aPageLoadedAtAnyZoomIsLaidOutAsOneThatIsZoomedLater()
    {
        Page page(smallTable());
        page.editor.setZoom(150);
        const auto end = [&page] {
            return page.editor.gapAbove(page.editor.document()->blockCount())
                   + page.editor.verticalScrollBar()->value();
        };
        const qreal zoomed = end();
        const qreal card = page.editor.blockRect(page.card()).height();
        page.editor.load(page.before);
        QCOMPARE(page.editor.blockRect(page.card()).height(), card);
        QCOMPARE(end(), zoomed);
    }
    void lettersOfAnOpenCardGrowWithThePage()
    {
        for (const BlockContent &content :
             {BlockContent(smallTable()), BlockContent(smallGallery()), BlockContent(Related{}),
              BlockContent(Embed{u"https://youtu.be/abc"_qs, u"YouTube"_qs, {}, {}})}) {
            Page page(content);
            auto *card = page.open<BlockEditor>();
            QVERIFY(card);
            const int height = card->heightWanted();
            const int line = card->findChild<TextField *>()->textHeight();
            page.editor.setZoom(200);
            QTRY_COMPARE(card->width(), qRound(page.editor.blockRect(page.card()).width()));
            QCOMPARE(card->width(), 2 * page::measure);
            QVERIFY(card->findChild<TextField *>()->textHeight() >= 2 * line - 8);
            QTRY_VERIFY(card->height() > height * 3 / 2);
            QTRY_COMPARE(card->height(), card->heightWanted());
            QVERIFY(!page.editor.document()->isUndoAvailable());
            QCOMPARE(page.editor.snapshot(), page.before);
        }
    }
    void aPressedCellIsTheOneThatIsSeenOnAZoomedPage()
    {
        Page page(smallTable());
        page.editor.setZoom(200);
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        QTest::mouseClick(table, Qt::LeftButton, {}, QPoint(table->width() * 3 / 4, 90));
        QCOMPARE(page.field()->letters(), u"bốn"_qs);
    }
    void aCardInABoxIsNoWiderThanTheBox()
    {
        Page page(Box{u"Hộp"_qs, {newBlock(smallTable()), newBlock(Paragraph{plainText(u"Trong hộp."_qs)})}});
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        const QTextBlock card = page.card();
        QCOMPARE(table->width(), page::measure - 2 * page::boxSide);
        const QRectF line = card.layout()->lineAt(0).naturalTextRect();
        QCOMPARE(table->x(), qRound(page.editor.blockRect(card).left() + line.left()));
        QTest::keyClicks(page.field(), u"x"_qs);
        QVERIFY(page.goesBack());
    }
    void aLinkInACellIsMadeAndTakenAway()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        page.field()->selectAll();
        page.field()->setLink(u"https://example.org"_qs);
        QCOMPARE(page.content<Table>().rows[0][0].text.value(0).link, u"https://example.org"_qs);
        page.field()->moveCursor(QTextCursor::End);
        page.field()->moveCursor(QTextCursor::Left); // the whole link is meant
        page.field()->setLink({});
        QCOMPARE(page.content<Table>().rows[0][0].text, plainText(u"một"_qs));
        QVERIFY(page.goesBack());
    }
    void aSmallPageIsShownInFullWhileACardIsEdited()
    {
        Page page(smallTable());
        page.editor.setZoom(50);
        QVERIFY(page.open<TableEditor>());
        QCOMPARE(page.editor.zoom(), 100);
        page.editor.setZoom(75);
        QVERIFY(!page.editor.openCard().editor());
        QCOMPARE(page.editor.zoom(), 75);
    }
    void anEditorFollowsTheLayoutOfTheArticleLoadedLast()
    {
        Page page(smallTable());
        QVERIFY(page.open<TableEditor>());
        page.editor.load(page.before);
        QVERIFY(!page.editor.openCard().editor());
        auto *table = page.open<TableEditor>();
        QVERIFY(table);
        const int before = table->y();
        QTextCursor above(page.card().previous());
        above.insertText(u"dài "_qs.repeated(200));
        QTRY_VERIFY(table->y() > before + 40);
        QVERIFY(std::abs(table->y() - page.editor.blockRect(page.card()).top()) < 2);
    }
};

QTEST_MAIN(TestOpenCard)
#include "test_open_card.moc"
