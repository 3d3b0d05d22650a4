#include "tests/ui/window/open_window.h"
#include "ui/actions/actions.h"
#include "ui/window/article_statistics.h"
#include "ui/window/paper_commands.h"
#include "ui/window/preview_commands.h"
#include "ui/window/statistics_dialog.h"
#include "ui/window/status_line.h"

#include <QPrinter>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

struct Desktop : OpenWindow
{
    QList<QUrl> opened;

    Desktop()
    {
        window.preview().setOpener([this](const QUrl &page) {
            opened.append(page);
            return true;
        });
    }
    [[nodiscard]] QString counts() const { return window.findChild<StatusLine *>()->countsButton()->text(); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void select(ArticleEditor &editor, PageRole role)
{
    QTextBlock block = editor.document()->begin();
    while (block.isValid() && roleOf(block) != role)
        block = block.next();
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusLineCountsWhatIsSelected()
    {
        Desktop desktop;
        const Article article = desktop.window.article().article();
        const QString whole = desktop.counts();
        QVERIFY(whole.contains(QLocale().toString(countsOf(article).words)));
        select(desktop.window.editor(), PageRole::Headline);
        QVERIFY(QTest::qWaitFor([&] { return desktop.counts() != whole; }, patience));
        QVERIFY(desktop.counts().contains(QString::number(countWords(article.headline))));
        QTest::keyClick(&desktop.window.editor(), Qt::Key_Right);
        QVERIFY(QTest::qWaitFor([&] { return desktop.counts() == whole; }, patience));
    }

    void selectedTextsAreCutToTheSelection()
    {
        Desktop desktop;
        ArticleEditor &editor = desktop.window.editor();
        editor.selectAll();
        const Statistics all = statisticsOf(selectedPassages(editor.textCursor()));
        QCOMPARE(all, statisticsOf(passagesOf(editor.snapshot())));
        select(editor, PageRole::Headline);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(cursor.selectionStart() + 1);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 5);
        const QList<Passage> passages = selectedPassages(cursor);
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.first().text, editor.snapshot().headline.mid(1, 5));
        QVERIFY(selectedPassages(QTextCursor(editor.document())).isEmpty());
    }

    void allNumbersAreATableForTheKeyboard()
    {
        Statistics selection;
        selection.words = 7;
        selection.radioSeconds = 125;
        StatisticsDialog dialog({}, selection, {});
        auto *table = dialog.findChild<QTreeWidget *>();
        QVERIFY(table);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("7"));
        QVERIFY(table->topLevelItem(6)->text(2).contains(QStringLiteral("2 min 05")));
        QCOMPARE(StatisticsDialog({}, std::nullopt, {}).findChild<QTreeWidget *>()->columnCount(), 2);
    }

    void thePreviewOpensAndFollowsWhatIsSaved()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        QSignalSpy written(&window.preview(), &PreviewCommands::written);
        QTest::keyClicks(&window.editor(), QStringLiteral("AAA"));
        window.run(Command::Preview);
        QVERIFY(written.wait(patience));
        QCOMPARE(desktop.opened.size(), 1);
        QVERIFY(desktop.opened.first().isLocalFile());
        const QString page = QFileInfo(desktop.opened.first().toLocalFile()).path() + u"/article.html";
        QVERIFY(page.startsWith(desktop.folder.path()));
        QVERIFY(bytesOf(page).contains("AAA"));
        QTest::keyClicks(&window.editor(), QStringLiteral("BBB"));
        QVERIFY(QTest::qWaitFor([&] { return bytesOf(page).contains("AAABBB"); }, patience));
        QCOMPARE(desktop.opened.size(), 1);
    }

    void withoutABrowserThePlaceIsSaid()
    {
        Desktop desktop;
        desktop.window.preview().setOpener([](const QUrl &) { return false; });
        QSignalSpy written(&desktop.window.preview(), &PreviewCommands::written);
        desktop.window.run(Command::Preview);
        QVERIFY(written.wait(patience));
        QVERIFY(desktop.window.messages().text().contains(desktop.folder.path()));
    }

    void whatIsJustTypedIsInThePdf()
    {
        Desktop desktop;
        QTest::keyClicks(&desktop.window.editor(), QStringLiteral("AAA"));
        QSignalSpy done(&desktop.window.paper(), &PaperCommands::done);
        const QString path = desktop.folder.filePath(QStringLiteral("bai.pdf"));
        desktop.window.paper().savePdf(desktop.window.article().draft(), path);
        QVERIFY(done.wait(patience));
        const QByteArray pdf = bytesOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Subtype /Image"));
        QVERIFY(desktop.window.messages().text().contains(path));
    }

    void longWorkShowsItsNumberAndCanBeEnded()
    {
        MessageBar bar;
        int ended = 0;
        bar.startProgress(QStringLiteral("Pages"), [&ended] { ++ended; });
        bar.setProgress(42);
        QVERIFY(bar.text().contains(u"Pages 42"));
        QTest::keyClick(bar.findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(ended, 1);
        bar.say(MessageBar::Kind::Error, QStringLiteral("Something else"));
        bar.setProgress(80);
        QCOMPARE(bar.text(), QStringLiteral("Something else"));
    }

    void aPdfThatIsGivenUpIsNotWritten()
    {
        Desktop desktop;
        MainWindow &window = desktop.window;
        Article article = window.article().article();
        const QString sentence = QStringLiteral("Bà con gặt lúa sớm, nước về đồng. ").repeated(30).trimmed();
        for (int i = 0; i < 800; ++i)
            article.body.append(newBlock(Paragraph{plainText(sentence)}));
        window.editor().load(article);
        QSignalSpy done(&window.paper(), &PaperCommands::done);
        const QString path = desktop.folder.filePath(QStringLiteral("dai.pdf"));
        QTest::keyClicks(&window.editor(), QStringLiteral("A"));
        window.paper().savePdf(window.article().draft(), path);
        QVERIFY(QTest::qWaitFor([&] { return window.messages().text().contains(u'%') || !done.isEmpty(); }, patience));
        if (!done.isEmpty())
            QSKIP("this machine sets so many pages before anything is shown");
        QTest::keyClick(window.messages().findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(done.wait(patience));
        QVERIFY(!QFile::exists(path));
        QVERIFY(window.messages().text().contains(u"Stopped"));
    }

    void aPdfThatCannotBeWrittenIsSaidInWords()
    {
        Desktop desktop;
        QSignalSpy done(&desktop.window.paper(), &PaperCommands::done);
        const QString path = desktop.folder.filePath(QStringLiteral("gone/bai.pdf"));
        desktop.window.paper().savePdf(desktop.window.article().draft(), path);
        QVERIFY(done.wait(patience));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!desktop.window.messages().text().isEmpty());
    }

    void aPrinterGetsTheSamePages()
    {
        Desktop desktop;
        QSignalSpy done(&desktop.window.paper(), &PaperCommands::done);
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        const QString path = desktop.folder.filePath(QStringLiteral("in.pdf"));
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setFullPage(true);
        desktop.window.paper().print(std::move(printer));
        QVERIFY(done.wait(patience));
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
    }

    void chosenKeysWorkAtOnce()
    {
        Desktop desktop;
        auto *actions = desktop.window.findChild<Actions *>();
        actions->setKeys(KeyTable({{QStringLiteral("Bold"), QStringLiteral("Ctrl+J")}}));
        QTextCursor cursor = desktop.window.editor().textCursor();
        cursor.movePosition(QTextCursor::End);
        desktop.window.editor().setTextCursor(cursor);
        QSignalSpy triggered(actions, &Actions::triggered);
        QTest::keyClick(&desktop.window.editor(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(triggered.first().first().value<Command>(), Command::Bold);
        QTest::keyClick(&desktop.window.editor(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
    }
};

QTEST_MAIN(TestCopies)
#include "test_copies.moc"
