#include "ui/editor/article_editor.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;

namespace {

struct Page
{
    ArticleEditor editor;

    Page()
    {
        Article article;
        article.headline = u"Tin mới"_qs;
        for (const QString &letters : {u"một"_qs, u"hai"_qs, u"ba bốn"_qs})
            article.body.append(newBlock(Paragraph{plainText(letters)}));
        editor.load(article);
    }
    [[nodiscard]] QTextBlock paragraph(int index) const
    {
        return editor.document()->findBlockByNumber(fieldCount + index);
    }
    void select(int index, int from, int to)
    {
        QTextCursor cursor(paragraph(index));
        cursor.setPosition(paragraph(index).position() + from);
        cursor.setPosition(paragraph(index).position() + to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    /// "2:3": paragraph and letter; "2:1-3": what is selected there.
    [[nodiscard]] QString caret() const
    {
        const QTextCursor cursor = editor.textCursor();
        const int number = cursor.block().blockNumber() - fieldCount;
        const int start = cursor.selectionStart() - cursor.block().position();
        const QString at = QString::number(number) + u':' + QString::number(start);
        return cursor.hasSelection() ? at + u'-' + QString::number(cursor.positionInBlock()) : at;
    }
};

} // namespace

class TestCaretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void doneAgainTheLastParagraphKeepsTheCaret()
    {
        Page page;
        page.select(2, 6, 6);
        QTest::keyClick(&page.editor, Qt::Key_Return);
        page.editor.setKind(TextKind::CrossHead);
        QCOMPARE(page.caret(), u"3:0"_qs);
        page.editor.undo();
        QCOMPARE(page.caret(), u"3:0"_qs);
        page.editor.redo(); // Qt wanted it behind the end of the page, and put it at the top
        QCOMPARE(page.caret(), u"3:0"_qs);
    }

    void itStandsWhereTheStepBegan()
    {
        Page page;
        page.select(1, 1, 1);
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QCOMPARE(page.caret(), u"2:0"_qs);
        page.select(0, 0, 0);
        page.editor.undo();
        QCOMPARE(page.caret(), u"1:1"_qs);
        page.editor.redo();
        QCOMPARE(page.caret(), u"2:0"_qs);
    }

    void whatWasSelectedIsSelectedAgain()
    {
        Page page;
        page.select(2, 3, 6);
        page.editor.toggleMark(Mark::Bold);
        page.select(0, 0, 0);
        page.editor.undo();
        QCOMPARE(page.caret(), u"2:3-6"_qs);
        QTest::keyClicks(&page.editor, u"x"_qs);
        page.editor.undo();
        QCOMPARE(page.caret(), u"2:3-6"_qs);
    }

    void aMovedBlockTakesItBack()
    {
        Page page;
        page.select(1, 2, 2);
        page.editor.moveSelected(Way::Down);
        QCOMPARE(page.caret(), u"2:2"_qs);
        page.editor.undo();
        QCOMPARE(page.caret(), u"1:2"_qs);
        page.editor.redo();
        QCOMPARE(page.caret(), u"2:2"_qs);
    }

    void theKeysDoTheSame()
    {
        Page page;
        page.select(2, 0, 6);
        QTest::keyClick(&page.editor, Qt::Key_Delete);
        QTest::keyClick(&page.editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.caret(), u"2:0-6"_qs);
        QTest::keyClick(&page.editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.caret(), u"2:0"_qs);
    }

    /// A step that somebody else did while the caret stood elsewhere is shown.
    void whatIsTakenBackIsSeen()
    {
        Page page;
        page.select(0, 0, 0);
        QTextCursor other(page.paragraph(2));
        other.insertText(u"và "_qs);
        page.editor.undo();
        QCOMPARE(page.caret(), u"2:0"_qs);
    }

    void anotherArticleForgetsIt()
    {
        Page page;
        page.select(2, 6, 6);
        QTest::keyClicks(&page.editor, u"xyz"_qs);
        page.editor.load({});
        page.editor.undo();
        QTest::keyClicks(&page.editor, u"a"_qs);
        page.editor.undo();
        QVERIFY(page.editor.textCursor().position() < page.editor.document()->characterCount());
    }
};

QTEST_MAIN(TestCaretMemory)
#include "test_caret_memory.moc"
