#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/common/theme.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/window/beside_article.h"
#include "ui/window/main_window.h"
#include "ui/window/open_article.h"

#include <QClipboard>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

struct Desktop
{
    explicit Desktop(const QString &path)
        : storage(DeskOptions{path, Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")})
        , window(storage, proofreader, path)
    {
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (ready.isEmpty())
            ready.wait(patience);
    }
    ~Desktop()
    {
        window.close();
        (void)QTest::qWaitFor([this] { return !window.isVisible(); }, patience);
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    [[nodiscard]] QAction *action(Command command) const { return (*window.findChild<Actions *>())[command]; }
    void trigger(Command command) const { action(command)->trigger(); }
    [[nodiscard]] QListView *drafts() const { return window.findChild<QListView *>(u"drafts"_qs); }
    [[nodiscard]] OutlinePanel *outline() const { return window.findChild<OutlinePanel *>(); }
    void caretAtTheEnd() const
    {
        QTextCursor caret(window.editor().document());
        caret.movePosition(QTextCursor::End);
        window.editor().setTextCursor(caret);
    }
    [[nodiscard]] bool openBeside()
    {
        QSignalSpy opened(&window.beside(), &BesideArticle::opened);
        if (!QTest::qWaitFor([this] { return drafts()->currentIndex().isValid(); }, patience))
            return false;
        drafts()->setFocus();
        QTest::keyClick(drafts(), Qt::Key_Return, Qt::ControlModifier);
        return !opened.isEmpty() || opened.wait(patience);
    }

    StorageThread storage;
    Proofreader proofreader;
    MainWindow window;
};

} // namespace

class TestViewCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsRememberedAsItWasLeft()
    {
        QTemporaryDir folder;
        {
            Desktop desktop(folder.path());
            desktop.trigger(Command::ZoomIn);
            desktop.trigger(Command::ShowInvisibles);
            desktop.trigger(Command::LightPage);
            desktop.trigger(Command::ShowDrafts);
            desktop.trigger(Command::ShowOutline);
            QCOMPARE(desktop.window.editor().zoom(), 125);
        }
        const ViewSettings expected{125, true, true, false, u"outline"_qs};
        QVERIFY(QTest::qWaitFor([&] { return loadSettings(folder.path())->view == expected; }, patience));
        Desktop again(folder.path());
        QCOMPARE(again.window.editor().zoom(), 125);
        QVERIFY(again.action(Command::ShowInvisibles)->isChecked());
        QVERIFY(again.action(Command::LightPage)->isChecked());
        QVERIFY(!again.drafts()->isVisible());
        QVERIFY(again.outline()->isVisible());
    }

    void theStatusLineSaysTheZoomAndChangesIt()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        QToolButton *button = nullptr;
        for (QToolButton *candidate : desktop.window.statusBar()->findChildren<QToolButton *>()) {
            if (candidate->text() == u"100 %")
                button = candidate;
        }
        QVERIFY(button);
        desktop.trigger(Command::ZoomOut);
        QCOMPARE(button->text(), u"75 %"_qs);
        button->menu()->actions().last()->trigger();
        QCOMPARE(desktop.window.editor().zoom(), 200);
        desktop.trigger(Command::ZoomReset);
        QCOMPARE(button->text(), u"100 %"_qs);
    }

    void panelsTakeTurnsOnTheRight()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        auto *findings = desktop.window.findChild<FindingsPanel *>();
        QVERIFY(findings->isVisible());
        desktop.trigger(Command::ShowOutline);
        QVERIFY(desktop.outline()->isVisible() && !findings->isVisible());
        desktop.trigger(Command::ShowOutline);
        QVERIFY(findings->isVisible());
        desktop.trigger(Command::ShowPanels);
        QVERIFY(!findings->isVisible() && !desktop.outline()->isVisible());
        desktop.trigger(Command::CheckAgain);
        QVERIFY(findings->isVisible());
    }

    void paperOnlyLeavesThePaperAndEscapeLeavesIt()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        MainWindow &window = desktop.window;
        const QByteArray before = toCanonicalJson(window.article().article());
        desktop.trigger(Command::FocusMode);
        QVERIFY(!window.menuBar()->isVisible() && !window.statusBar()->isVisible());
        QVERIFY(!desktop.drafts()->isVisible() && !window.findChild<FindingsPanel *>()->isVisible());
        QVERIFY(!window.findChild<QToolBar *>()->isVisible());
        desktop.caretAtTheEnd();
        QTest::keyClicks(&window.editor(), u"x"_qs);
        QVERIFY(window.editor().cursorRect().center().y() < window.editor().viewport()->height() * 2 / 3);
        QTest::keyClick(&window.editor(), Qt::Key_Escape);
        QVERIFY(window.menuBar()->isVisible() && window.statusBar()->isVisible());
        QVERIFY(desktop.drafts()->isVisible() && window.findChild<FindingsPanel *>()->isVisible());
        QVERIFY(!desktop.action(Command::FocusMode)->isChecked());
        window.editor().undo();
        QCOMPARE(toCanonicalJson(window.article().article()), before);
    }

    void anArticleIsReadBesideAndCopiedFrom()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        MainWindow &window = desktop.window;
        QVERIFY(desktop.openBeside());
        ArticleEditor &page = window.beside().page();
        QVERIFY(page.isVisible() && page.isReadOnly());
        QCOMPARE(page.snapshot().headline, window.article().article().headline);
        QVERIFY(page.hasFocus());
        page.selectAll();
        desktop.trigger(Command::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(page.snapshot().sapo));
        QTest::keyClicks(&page, u"zzz"_qs);
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(page.snapshot().headline, window.article().article().headline);
        desktop.trigger(Command::OtherArticle);
        QVERIFY(window.editor().hasFocus());
        desktop.trigger(Command::OtherArticle);
        QVERIFY(page.hasFocus());
        desktop.trigger(Command::CloseBeside);
        QVERIFY(!page.isVisible() && !window.beside().isOpen());
        QVERIFY(window.editor().hasFocus());
    }

    void theArticleBesideIsAsLargeAsTheOneWritten()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.openBeside());
        ArticleEditor &page = desktop.window.beside().page();
        desktop.trigger(Command::ZoomIn);
        QCOMPARE(page.zoom(), 125);
        page.setZoom(75);
        QCOMPARE(desktop.window.editor().zoom(), 75);
    }

    void theArticleBesideIsMeasuredByTheHouse()
    {
        QTemporaryDir folder;
        QTemporaryDir style;
        QVERIFY(writeDurably(style.filePath(u"profiles.json"_qs),
                             R"([{"id": "tin", "name": "Nhà", "headline": 3, "sapo": 20}])"));
        Desktop desktop(folder.path());
        QSignalSpy changed(&desktop.proofreader, &Proofreader::houseStyleChanged);
        desktop.proofreader.useHouseStyle(style.path());
        QVERIFY(!changed.isEmpty() || changed.wait(patience));
        QVERIFY(desktop.openBeside());
        const ArticleEditor &page = desktop.window.beside().page();
        const QTextBlock headline = page.document()->findBlockByNumber(1);
        QCOMPARE(roleOf(headline), PageRole::Headline);
        QVERIFY(page.lengthMeterOf(headline).contains(u"Nhà"));
    }

    void whatIsReadBesideFollowsWhatIsSaved()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.openBeside());
        desktop.window.editor().setFocus();
        desktop.caretAtTheEnd();
        QTest::keyClicks(&desktop.window.editor(), u"cuoi cung"_qs);
        const ArticleEditor &page = desktop.window.beside().page();
        QVERIFY(QTest::qWaitFor([&] { return page.toPlainText().contains(u"cuoi cung"); }, patience));
    }

    void theOutlineFollowsAndMovesSections()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        MainWindow &window = desktop.window;
        desktop.caretAtTheEnd();
        for (const QString &head : {u"Mot"_qs, u"Hai"_qs}) {
            QTest::keyClick(&window.editor(), Qt::Key_Return);
            window.editor().setKind(TextKind::CrossHead);
            QTest::keyClicks(&window.editor(), head);
            QTest::keyClick(&window.editor(), Qt::Key_Return);
            QTest::keyClicks(&window.editor(), head.toLower() + u" than");
        }
        desktop.trigger(Command::ShowOutline);
        auto *list = desktop.outline()->findChild<QListView *>(u"outline"_qs);
        const auto current = [list] { return list->currentIndex().data().toString(); };
        QVERIFY(QTest::qWaitFor([&] { return current() == u"Hai"; }, patience));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(current(), u"Hai"_qs);
        const auto &body = window.article().article().body;
        const qsizetype size = body.size();
        QCOMPARE(plainText(std::get<CrossHead>(body[size - 4].content).text), u"Hai"_qs);
        QCOMPARE(plainText(std::get<Paragraph>(body[size - 1].content).text), u"mot than"_qs);
        window.editor().undo();
        QVERIFY(QTest::qWaitFor(
            [&] { return list->model()->index(list->model()->rowCount() - 1, 0).data() == u"Hai"_qs; }, patience));
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 2, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(window.editor().textCursor().block().text(), u"Mot"_qs);
        QVERIFY(window.editor().hasFocus());
    }

    void altArrowsMoveTheBlockUnderTheCaret()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        desktop.caretAtTheEnd();
        QTest::keyClick(&desktop.window.editor(), Qt::Key_Return);
        QTest::keyClicks(&desktop.window.editor(), u"cuoi"_qs);
        QTest::keyClick(&desktop.window, Qt::Key_Up, Qt::AltModifier);
        const QList<Block> body = desktop.window.article().article().body;
        const auto *moved = std::get_if<Paragraph>(&body.at(body.size() - 2).content);
        QVERIFY(moved);
        QCOMPARE(plainText(moved->text), u"cuoi"_qs);
    }
};

QTEST_MAIN(TestViewCommands)
#include "test_view_commands.moc"
