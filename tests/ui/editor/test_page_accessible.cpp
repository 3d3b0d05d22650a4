#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"

#include <QAccessible>
#include <QTest>

using namespace toasoan;

namespace {

struct Page
{
    ArticleEditor editor;

    Page()
    {
        Article article;
        article.headline = QStringLiteral("Cầu mới thông xe");
        article.sapo = QStringLiteral("Sáng nay.");
        Figure seen;
        seen.picture = PictureRef{PictureId{QString(64, u'a')}, QStringLiteral("image/png"), 4, 3};
        seen.caption = plainText(QStringLiteral("Cầu nhìn từ bờ"));
        seen.alt = QStringLiteral("Một cây cầu bê tông");
        Figure unseen = seen;
        unseen.alt.clear();
        ListBlock list;
        list.items = {ListItem{0, plainText(QStringLiteral("Mục một"))}};
        article.body = {
            newBlock(Paragraph{{Run{QStringLiteral("Ông nói sẽ "), {}, {}},
                                Run{QStringLiteral("sử lý"), Mark::Bold, {}}, Run{QStringLiteral(" ngay."), {}, {}}}}),
            newBlock(CrossHead{2, plainText(QStringLiteral("Tít phụ"))}),
            newBlock(list),
            newBlock(seen),
            newBlock(unseen),
            newBlock(Paragraph{plainText(QStringLiteral("Cuối."))})};
        editor.load(normalized(article));
        editor.resize(800, 600);
        editor.show();
    }
    [[nodiscard]] QAccessibleInterface *page() { return QAccessible::queryAccessibleInterface(&editor); }
    [[nodiscard]] QTextBlock block(PageRole role, int which = 0) const
    {
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            if (roleOf(block) == role && which-- == 0)
                return block;
        }
        return {};
    }
    [[nodiscard]] QAccessibleInterface *spoken(PageRole role, int which = 0)
    {
        return page()->child(block(role, which).blockNumber());
    }
    Finding find(const QString &letters)
    {
        const QTextBlock paragraph = block(PageRole::Paragraph);
        Finding finding;
        finding.rule = QStringLiteral("spelling.confusion");
        finding.place = *placeOf(paragraph);
        finding.range = {paragraph.text().indexOf(letters), letters.size()};
        finding.text = letters;
        finding.message = QStringLiteral("“xử lý” viết với x: xem từ điển.");
        editor.setFindings({finding});
        return finding;
    }
};

} // namespace

class TestPageAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlockIsThereForAScreenReader()
    {
        Page page;
        QVERIFY(page.page());
        QCOMPARE(page.page()->text(QAccessible::Name), page.editor.accessibleName());
        QCOMPARE(page.page()->childCount(), page.editor.document()->blockCount());
        for (int i = 0; i < page.page()->childCount(); ++i) {
            QAccessibleInterface *block = page.page()->child(i);
            QVERIFY(block && block->isValid());
            QCOMPARE(block->parent(), page.page());
            QCOMPARE(page.page()->indexOfChild(block), i);
            QVERIFY2(!block->text(QAccessible::Name).isEmpty()
                         || page.editor.document()->findBlockByNumber(i).text().isEmpty(),
                     qPrintable(QString::number(i)));
        }
    }

    void blocksAreWhatTheyAre()
    {
        Page page;
        QCOMPARE(page.spoken(PageRole::Headline)->role(), QAccessible::Heading);
        QCOMPARE(page.spoken(PageRole::Headline)->text(QAccessible::Value), QStringLiteral("Cầu mới thông xe"));
        QCOMPARE(page.spoken(PageRole::CrossHead)->role(), QAccessible::Heading);
        QCOMPARE(page.spoken(PageRole::ListItem)->role(), QAccessible::ListItem);
        QCOMPARE(page.spoken(PageRole::Paragraph)->role(), QAccessible::Paragraph);
        QCOMPARE(page.spoken(PageRole::Caption)->text(QAccessible::Name), QStringLiteral("Caption"));
        QCOMPARE(page.spoken(PageRole::Caption)->textInterface()->text(0, 3), QStringLiteral("Cầu"));
    }

    void aPictureSaysWhatItShows()
    {
        Page page;
        QAccessibleInterface *seen = page.spoken(PageRole::Picture, 0);
        QCOMPARE(seen->role(), QAccessible::Graphic);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Một cây cầu bê tông"));
        QCOMPARE(seen->text(QAccessible::Description), QStringLiteral("Cầu nhìn từ bờ"));
        QVERIFY(!seen->textInterface());
        QCOMPARE(page.spoken(PageRole::Picture, 1)->text(QAccessible::Name),
                 QStringLiteral("Picture without alt text"));
    }

    void lengthMetersAreSaid()
    {
        Page page;
        QCOMPARE(page.spoken(PageRole::Headline)->text(QAccessible::Description), QStringLiteral("4 words of 12"));
        QCOMPARE(page.spoken(PageRole::Kicker)->text(QAccessible::Description), QString());
        QCOMPARE(page.spoken(PageRole::Paragraph)->text(QAccessible::Description), QString());
    }

    void aFindingIsSaidWithItsWord()
    {
        Page page;
        const Finding finding = page.find(QStringLiteral("sử lý"));
        QAccessibleInterface *paragraph = page.spoken(PageRole::Paragraph);
        QCOMPARE(paragraph->childCount(), 1);
        QAccessibleInterface *remark = paragraph->child(0);
        QCOMPARE(remark->text(QAccessible::Name), QString(u"“sử lý”: "_qs + finding.message));
        QCOMPARE(remark->parent(), paragraph);
        QVERIFY(paragraph->rect().intersects(remark->rect()));

        int start = 0;
        int end = 0;
        const QString said = paragraph->textInterface()->attributes(12, &start, &end);
        QVERIFY2(said.contains(u"invalid:spelling;"), qPrintable(said));
        QVERIFY2(said.contains(u"viết với x\\: xem"), qPrintable(said));
        QVERIFY2(said.contains(u"font-weight:bold;"), qPrintable(said));
        QCOMPARE(start, 11);
        QCOMPARE(end, 16);
        QVERIFY(!paragraph->textInterface()->attributes(3, &start, &end).contains(u"invalid"));
        QCOMPARE(start, 0);
        QCOMPARE(end, 11);

        page.editor.setFindings({});
        QCOMPARE(paragraph->childCount(), 0);
        QVERIFY(!remark->isValid());
    }

    void aCommentIsSaidWithItsWords()
    {
        Page page;
        QTextCursor words(page.block(PageRole::Paragraph));
        words.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        page.editor.editComments([&](CommentMarks &marks) {
            marks.add(words, {Comment{QStringLiteral("Thư ký"), {}, QStringLiteral("Ông nào?"), {}}});
        });
        QCOMPARE(page.spoken(PageRole::Paragraph)->childCount(), 1);
        QVERIFY(page.spoken(PageRole::Paragraph)->child(0)->text(QAccessible::Name).contains(u"Ông nào?"));
    }

    void thePageIsOneText()
    {
        Page page;
        QAccessibleTextInterface *text = page.page()->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), page.editor.document()->characterCount() - 1);
        const int at = page.block(PageRole::Headline).position();
        QCOMPARE(text->text(at, at + 3), QStringLiteral("Cầu"));
        text->setCursorPosition(at + 3);
        QCOMPARE(page.editor.textCursor().position(), at + 3);
        QCOMPARE(text->cursorPosition(), at + 3);
        text->setSelection(0, at, at + 7);
        QCOMPARE(page.editor.textCursor().selectedText(), QStringLiteral("Cầu mới"));
        QCOMPARE(page.spoken(PageRole::Headline)->textInterface()->selectionCount(), 1);
        QCOMPARE(page.spoken(PageRole::Sapo)->textInterface()->selectionCount(), 0);
        QCOMPARE(text->offsetAtPoint(text->characterRect(at + 5).center()), at + 5);
    }

    /// Assistive programs write, too: through the same door as everybody, so that the article stays whole.
    void whatIsWrittenThroughItKeepsTheArticleWhole()
    {
        Page page;
        QAccessibleEditableTextInterface *text = page.page()->editableTextInterface();
        QVERIFY(text);
        text->deleteText(0, page.editor.document()->characterCount());
        QCOMPARE(roleOf(page.editor.document()->findBlockByNumber(3)), PageRole::Sapo);
        page.editor.undo();
        QVERIFY(page.block(PageRole::Picture, 1).isValid());
        const int at = page.block(PageRole::Caption).position();
        text->insertText(at, QStringLiteral("Ảnh "));
        QCOMPARE(page.block(PageRole::Caption).text(), QStringLiteral("Ảnh Cầu nhìn từ bờ"));
        page.editor.setReadOnly(true);
        text->insertText(at, QStringLiteral("Ảnh "));
        QCOMPARE(page.block(PageRole::Caption).text(), QStringLiteral("Ảnh Cầu nhìn từ bờ"));
    }

    void blocksThatGoAreNoLongerThere()
    {
        Page page;
        QAccessibleInterface *last = page.page()->child(page.page()->childCount() - 1);
        QVERIFY(last->isValid());
        page.editor.selectAll();
        QTest::keyClick(&page.editor, Qt::Key_Delete);
        QVERIFY(!last->isValid());
        QCOMPARE(last->text(QAccessible::Name), QString());
    }
};

QTEST_MAIN(TestPageAccessible)
#include "test_page_accessible.moc"
