#include "ui/editor/article_editor.h"

#include <QInputMethodEvent>
#include <QTest>

using namespace toasoan;

namespace {

/// An editor with the caret in an empty paragraph.
struct Page
{
    ArticleEditor editor;

    Page()
    {
        editor.load({});
        editor.setAutocorrect(
            {{QStringLiteral("ko"), QStringLiteral("không")}, {QStringLiteral("dc"), QStringLiteral("được")}});
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(6)));
    }
    void type(const QString &text) { QTest::keyClicks(&editor, text); }
    [[nodiscard]] QString text(int block = fieldCount) const { return editor.document()->findBlockByNumber(block).text(); }
};

} // namespace

class TestAutocorrect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListedWordIsPutWhenItIsLeft()
    {
        Page page;
        page.type(QStringLiteral("toi ko"));
        QCOMPARE(page.text(), QStringLiteral("toi ko"));
        page.type(QStringLiteral(" di, ko, dc."));
        QCOMPARE(page.text(), QStringLiteral("toi không di, không, được."));
    }

    void oneUndoBringsBackWhatWasTyped()
    {
        Page page;
        page.type(QStringLiteral("toi ko "));
        page.editor.undo();
        QCOMPARE(page.text(), QStringLiteral("toi ko "));
        QCOMPARE(page.editor.textCursor().positionInBlock(), 7);
        page.editor.redo();
        QCOMPARE(page.text(), QStringLiteral("toi không "));
    }

    void neverAgainWhereItWasTakenBack()
    {
        Page page;
        page.type(QStringLiteral("toi ko "));
        page.editor.undo();
        QTest::keyClick(&page.editor, Qt::Key_Backspace);
        page.type(QStringLiteral(" di ko "));
        QCOMPARE(page.text(), QStringLiteral("toi ko di không "));
    }

    void capitalsAndPartsOfWordsStay_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"Ko ", "KO ", "kO ", "koi ", "sko ", "@ko ", "a.ko ", "ko-ko ", "1ko "})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void capitalsAndPartsOfWordsStay()
    {
        QFETCH(QString, typed);
        Page page;
        page.type(typed);
        QCOMPARE(page.text(), typed);
    }

    void enterEndsAWordToo()
    {
        Page page;
        page.type(QStringLiteral("toi ko"));
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QCOMPARE(page.text(), QStringLiteral("toi không"));
        QCOMPARE(page.editor.textCursor().blockNumber(), fieldCount + 1);
        page.editor.undo();
        QCOMPARE(page.text(), QStringLiteral("toi ko"));
    }

    void nothingIsPutWhileAnInputMethodComposes()
    {
        Page page;
        QInputMethodEvent composing(QStringLiteral("ko"), {});
        QCoreApplication::sendEvent(&page.editor, &composing);
        QCOMPARE(page.text(), QString());
        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("ko"));
        QCoreApplication::sendEvent(&page.editor, &committed);
        QCOMPARE(page.text(), QStringLiteral("ko"));
        QInputMethodEvent space;
        space.setCommitString(QStringLiteral(" "));
        QCoreApplication::sendEvent(&page.editor, &space);
        QCOMPARE(page.text(), QStringLiteral("không "));
    }

    void anEmptyListDoesNothing()
    {
        Page page;
        page.editor.setAutocorrect({});
        page.type(QStringLiteral("ko "));
        QCOMPARE(page.text(), QStringLiteral("ko "));
    }

    void whatIsPutHasTheLooksOfWhatWasTyped()
    {
        Page page;
        page.editor.toggleMark(Mark::Bold);
        page.type(QStringLiteral("ko "));
        const Text text = std::get<Paragraph>(page.editor.snapshot().body.first().content).text;
        QCOMPARE(text.size(), 1);
        QCOMPARE(text.first().marks, Marks(Mark::Bold));
    }
};

QTEST_MAIN(TestAutocorrect)
#include "test_autocorrect.moc"
