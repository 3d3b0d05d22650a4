#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/actions/actions.h"
#include "ui/common/filter_chip.h"
#include "ui/history/history_panel.h"
#include "ui/history/redline_view.h"
#include "ui/window/approval_dialog.h"
#include "ui/window/people_menu.h"
#include "ui/window/workflow_steps.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>

using namespace toasoan;
using namespace toasoan::testing;

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

    void textThatIsNotSavedYetHasItsWritersName()
    {
        OpenWindow open;
        open.window.run(Command::Submit);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Submitted, patience);
        open.window.people().choose(u"Thư ký"_qs);
        whenItComes<ApprovalDialog>([](ApprovalDialog &dialog) { dialog.accept(); });
        open.window.run(Command::Approve);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Approved, patience);
        QTextCursor(open.editor().document()->findBlockByNumber(1)).insertText(u"Mới "_qs);
        open.window.run(Command::ChangesSinceApproval);
        const auto names = [&open] {
            QStringList texts;
            for (const FilterChip *chip : open.window.findChild<HistoryPanel *>()->findChildren<FilterChip *>())
                texts.append(chip->text());
            return texts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{u"TKTS: Thư ký +1 −0"_qs}, patience);
        QTextCursor(open.editor().document()->findBlockByNumber(1)).insertText(u"Lại "_qs);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{u"TKTS: Thư ký +2 −0"_qs}, patience);
    }

    // By the keyboard alone: what changed since the last step, the second change put back, the first left, and undone.
    void changesAreGoneThroughByTheKeyboardAlone()
    {
        const QTemporaryDir folder;
        StorageThread storage{
            DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
        Proofreader proofreader;
        MainWindow window{storage, proofreader, folder.path()};
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        const Article before = window.editor().snapshot();
        Article first = before;
        first.headline = u"Mới "_qs + before.headline;
        Article both = first;
        both.sapo = u"Sau đó "_qs + before.sapo;
        window.article().become(both);

        QTest::keyClick(&window.editor(), Qt::Key_F4);
        auto *panel = window.findChild<HistoryPanel *>();
        auto *view = [&] {
            (void)QTest::qWaitFor([&] { return panel->findChild<RedlineView *>() != nullptr; }, patience);
            return panel->findChild<RedlineView *>();
        }();
        QVERIFY(view);
        QVERIFY(QTest::qWaitFor([&] { return view->content().changes.size() == 2; }, patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        QCOMPARE(view->changeAtCaret(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(window.editor().snapshot(), first);
        QVERIFY(QTest::qWaitFor([&] { return view->content().changes.size() == 1; }, patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(view->content().seen.contains(0));
        QCOMPARE(window.editor().snapshot(), first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view->form(), RedlineForm::TwoColumns);
        QVERIFY(!window.editor().isVisible()); // the columns have its room
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(window.editor().isVisible());
        QVERIFY(window.editor().hasFocus());
        window.run(Command::Undo);
        QCOMPARE(window.editor().snapshot(), both);
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
