#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/editor/article_editor.h"
#include "ui/history/history_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/open_article.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderVersionComesBackAsOneStepAndNothingIsLost()
    {
        const QTemporaryDir folder;
        StorageThread storage{
            DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
        Proofreader proofreader;
        MainWindow window{storage, proofreader, folder.path()};
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        const Article before = window.editor().snapshot();
        QTextCursor cursor(window.editor().document()->findBlockByNumber(1));
        cursor.insertText(u"Mới: "_qs);
        const Article after = window.editor().snapshot();

        window.run(Command::History);
        auto *panel = window.findChild<HistoryPanel *>();
        QVERIFY(QTest::qWaitFor([panel] { return panel->isVisible(); }, patience));
        QVERIFY(window.editor().isVisible());
        auto *list = panel->findChild<QListView *>(u"versions"_qs);
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() >= 2; }, patience)); // what is written too
        auto *all = panel->findChild<QPushButton *>(u"takeAll"_qs);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(QTest::qWaitFor([all] { return all->isEnabled(); }, patience));
        all->click();
        QCOMPARE(window.editor().snapshot(), before);
        window.run(Command::Undo);
        QCOMPARE(window.editor().snapshot(), after);
        window.run(Command::History);
        QVERIFY(!panel->isVisible());
        QVERIFY(window.editor().hasFocus());
    }

    void fieldsThatAreNotOnThePageComeBackAsOneStepToo()
    {
        const QTemporaryDir folder;
        StorageThread storage{
            DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
        Proofreader proofreader;
        MainWindow window{storage, proofreader, folder.path()};
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        const Article before = window.article().article();
        Article tagged = before;
        tagged.tags = {u"nghị quyết"_qs};
        window.article().become(tagged);
        window.run(Command::Undo);
        QCOMPARE(window.article().article(), before);
        window.run(Command::Redo);
        QCOMPARE(window.article().article(), tagged);
    }
};

QTEST_MAIN(TestHistory)
#include "test_history.moc"
