#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/common/filter_chip.h"
#include "ui/panels/board_page.h"
#include "ui/window/plan_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article called(const QString &headline)
{
    Article article;
    article.headline = headline;
    return article;
}

struct Desktop : OpenWindow
{
    using OpenWindow::OpenWindow;
    [[nodiscard]] QTableView *table() const { return window.findChild<QTableView *>(QStringLiteral("board")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->data(table()->model()->index(row, column), Qt::DisplayRole).toString();
    }
    [[nodiscard]] int rowOf(const QString &headline) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, BoardModel::HeadlineColumn) == headline)
                return row;
        }
        return -1;
    }
};

/// A folder in which one article was handed in five hours ago.
void fill(const QString &folder)
{
    QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-5 * 3600);
    const auto desk =
        Desk::open({folder, Access::ReadWrite, [&time] { return time; }, QStringLiteral("Người Thử"), {}}).value();
    const DraftId late = desk->drafts().create(called(QStringLiteral("Bài chờ lâu")), {}, u"created"_qs).value();
    QVERIFY(desk->workflow().step({late, Action::Submit}).has_value());
    time = QDateTime::currentDateTimeUtc();
    const DraftId fresh = desk->drafts().create(called(QStringLiteral("Bài vừa gửi")), {}, u"created"_qs).value();
    QVERIFY(desk->workflow().step({fresh, Action::Submit}).has_value());
}

} // namespace

class TestBoardCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belowTheRowsItSaysWhatMayBeDone()
    {
        QTemporaryDir folder;
        fill(folder.path());
        Desktop desktop(folder.path());
        desktop.window.run(Command::ShowBoard);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.rowOf(QStringLiteral("Bài chờ lâu")) >= 0, patience);
        auto *hint = desktop.window.findChild<QLabel *>(QStringLiteral("boardHint"));
        QVERIFY(hint->text().contains(u"Enter"));
        const auto gap = [&] {
            const QRect last = desktop.table()->visualRect(
                desktop.table()->model()->index(desktop.table()->model()->rowCount() - 1, 0));
            return hint->y() - desktop.table()->viewport()->mapTo(hint->parentWidget(), last.bottomLeft()).y();
        };
        QTRY_VERIFY_WITH_TIMEOUT(gap() > 0 && gap() < 40, patience);
        auto *mine = desktop.window.findChild<BoardPage *>()->findChildren<FilterChip *>().at(1);
        QTest::mouseClick(mine, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.table()->model()->rowCount(), 0, patience);
        QVERIFY(hint->text().contains(u"None of the articles"));
    }

    void itShowsWhatWaitsAndOpensIt()
    {
        QTemporaryDir folder;
        fill(folder.path());
        Desktop desktop(folder.path());
        desktop.window.run(Command::ShowBoard);
        QVERIFY(desktop.table()->isVisible());
        QVERIFY(!desktop.editor().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(desktop.rowOf(QStringLiteral("Bài chờ lâu")) >= 0, patience);
        const int late = desktop.rowOf(QStringLiteral("Bài chờ lâu"));
        QVERIFY(late < desktop.rowOf(QStringLiteral("Bài vừa gửi")));
        QVERIFY(desktop.cell(late, BoardModel::WaitedColumn).startsWith(u'▲')); // not by its colour alone
        QVERIFY(!desktop.cell(late + 1, BoardModel::WaitedColumn).startsWith(u'▲'));
        QVERIFY(!desktop.cell(late, BoardModel::AwaitedColumn).isEmpty());

        QTest::mouseClick(desktop.window.findChild<BoardPage *>()->findChildren<FilterChip *>().first(),
                          Qt::LeftButton);
        QCOMPARE(desktop.rowOf(QStringLiteral("Bài vừa gửi")), -1);
        desktop.table()->selectRow(desktop.rowOf(QStringLiteral("Bài chờ lâu")));
        QTest::keyClick(desktop.table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.window.article().article().headline, QStringLiteral("Bài chờ lâu"), patience);
        QVERIFY(desktop.editor().isVisible());
        QVERIFY(desktop.close());
    }

    void escapeGoesBackToTheArticle()
    {
        Desktop desktop;
        desktop.window.run(Command::ShowBoard);
        QTest::keyClick(desktop.table(), Qt::Key_Escape);
        QVERIFY(desktop.editor().isVisible());
        QVERIFY(desktop.editor().hasFocus());
        desktop.window.run(Command::ShowBoard);
        desktop.window.run(Command::Undo); // is about the page
        QVERIFY(desktop.editor().isVisible());
        QVERIFY(desktop.close());
    }

    void aDeadlineIsSetAndKept()
    {
        QTemporaryDir folder;
        {
            Desktop desktop(folder.path());
            whenItComes<PlanDialog>([](PlanDialog &dialog) {
                dialog.findChild<QCheckBox *>()->setChecked(true);
                dialog.accept();
            });
            desktop.window.run(Command::PlanArticle);
            QVERIFY(desktop.window.article().plan().deadline > QDateTime::currentDateTimeUtc());
            QVERIFY(desktop.close());
        }
        Desktop desktop(folder.path());
        QVERIFY(desktop.window.article().plan().deadline.isValid());
        desktop.window.run(Command::ShowBoard);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.table()->model()->rowCount() > 0, patience);
        QVERIFY(desktop.close());
    }
};

QTEST_MAIN(TestBoardCommands)
#include "test_board_commands.moc"
