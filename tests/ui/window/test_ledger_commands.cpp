#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/board_page.h"
#include "ui/panels/ledger_page.h"
#include "ui/window/ledger_bar.h"
#include "ui/window/ledger_paper.h"
#include "ui/window/order_dialog.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString me = QStringLiteral("Người Thử");
const QString secretary = QStringLiteral("Thư ký");

Article called(const QString &headline)
{
    Article article;
    article.headline = headline;
    article.body.append(newBlock(Paragraph{plainText(QStringLiteral("Có 10 người."))}));
    return article;
}

/// A folder with one article that is out.
DraftId publishIn(const QString &folder, const QString &headline)
{
    const auto desk = Desk::open({folder, Access::ReadWrite, systemClock(), me, {}, {}}).value();
    const DraftId draft = desk->drafts().create(called(headline), {}, u"created"_qs).value();
    const bool isOut = desk->workflow().step({draft, Action::Submit}).has_value()
                       && desk->workflow().step({draft, Action::Approve, secretary}).has_value()
                       && desk->workflow().step({draft, Action::MarkPublished, secretary}).has_value();
    if (!isOut)
        qFatal("publish");
    return draft;
}

struct Desktop : OpenWindow
{
    using OpenWindow::OpenWindow;
    [[nodiscard]] WorkflowSteps &steps() const { return window.workflow(); }
    [[nodiscard]] bool isIn(State state) const
    {
        return QTest::qWaitFor([&] { return steps().standing() && steps().standing()->state == state; }, patience);
    }
    void actAs(const QString &person, Role role) const { steps().setPerson({person, {role}}, smallNewsroom()); }
    [[nodiscard]] LedgerPage &page() const { return *window.findChild<LedgerPage *>(); }
    [[nodiscard]] QTableView *table() const { return window.findChild<QTableView *>(QStringLiteral("ledger")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->data(table()->model()->index(row, column), Qt::DisplayRole).toString();
    }
    [[nodiscard]] bool hasRows(int rows) const
    {
        return QTest::qWaitFor([&] { return table() && table()->model()->rowCount() == rows; }, patience);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page().findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] LedgerBar *bar() const { return window.findChild<LedgerBar *>(); }
    [[nodiscard]] bool barIsShown() const
    {
        return QTest::qWaitFor([&] { return bar() && bar()->isVisible(); }, patience);
    }
};

QPushButton *goOf(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

/// By keys alone: the first reason, and words in every field.
void write(const OrderDialog &dialog)
{
    QVERIFY(!goOf(dialog)->isEnabled());
    QTest::keyClick(dialog.findChild<QComboBox *>(), Qt::Key_Down);
    const QList<QPlainTextEdit *> fields = dialog.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *field : fields)
        QTest::keyClicks(field, QStringLiteral("chu"));
    QVERIFY(goOf(dialog)->isEnabled());
}

void fillIn(const OrderDialog &dialog)
{
    write(dialog);
    QTest::keyClick(goOf(dialog), Qt::Key_Space);
}

} // namespace

class TestLedgerCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The reporter asks, the secretary sees it on the board and grants it, the reporter is told and says so.
    void askedGrantedTold()
    {
        QTemporaryDir folder;
        (void)publishIn(folder.path(), QStringLiteral("Bài sai"));
        Desktop desktop(folder.path(), me);
        QVERIFY(desktop.isIn(State::Published));
        whenItComes<OrderDialog>(fillIn);
        desktop.window.run(Command::TakeDown);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.message().contains(u'1'), patience);
        QVERIFY(desktop.isIn(State::Published));

        desktop.actAs(secretary, Role::Tkts);
        desktop.window.run(Command::ShowBoard);
        auto *board = desktop.window.findChild<BoardPage *>();
        const auto requests = [board]() -> QPushButton * {
            const QList<QPushButton *> buttons = board->findChildren<QPushButton *>();
            return buttons.first()->text().contains(u'▲') ? buttons.first() : buttons.last();
        };
        QTRY_VERIFY_WITH_TIMEOUT(requests()->isVisible() && requests()->text().contains(u'▲'), patience);
        QTest::keyClick(requests(), Qt::Key_Space);
        QVERIFY(desktop.hasRows(1));
        QVERIFY(!board->isVisible());
        QVERIFY(desktop.cell(0, LedgerModel::StateColumn).startsWith(u'▲'));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.button(LedgerPage::tr("Grant…"))->isEnabled(), patience);
        whenItComes<OrderDialog>([](OrderDialog &dialog) {
            QCOMPARE(dialog.reason(), QStringLiteral("chu")); // as it was asked for
            QVERIFY(goOf(dialog)->isEnabled());
            dialog.accept();
        });
        QTest::keyClick(desktop.button(LedgerPage::tr("Grant…")), Qt::Key_Space);
        QVERIFY(desktop.isIn(State::Removed));
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.cell(0, LedgerModel::StateColumn).startsWith(u'▲'), patience);
        QVERIFY(!desktop.bar() || !desktop.bar()->isVisible()); // who decided knows

        QTest::keyClick(desktop.table(), Qt::Key_Escape);
        desktop.actAs(me, Role::Pv);
        QVERIFY(desktop.barIsShown());
        QTest::keyClick(desktop.bar()->findChildren<QPushButton *>().first(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.bar()->isVisible(), patience);
        desktop.window.run(Command::ShowLedger);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(0, LedgerModel::SeenColumn), QStringLiteral("1/1"), patience);
        QVERIFY(desktop.close());
    }

    void aCorrectionIsDecidedAndItsDraftWritten()
    {
        QTemporaryDir folder;
        const DraftId draft = publishIn(folder.path(), QStringLiteral("Bài sai"));
        Desktop desktop(folder.path(), me);
        QVERIFY(desktop.isIn(State::Published));
        desktop.actAs(secretary, Role::Tkts);
        QVERIFY(desktop.editor().find(QStringLiteral("10")));
        whenItComes<OrderDialog>([](OrderDialog &dialog) {
            QCOMPARE(dialog.ordering().pairs.first().wrong, QStringLiteral("10")); // what was selected
            fillIn(dialog);
        });
        desktop.window.run(Command::MarkCorrected);
        QVERIFY(desktop.isIn(State::Corrected));
        desktop.window.run(Command::ShowLedger);
        QVERIFY(desktop.hasRows(1));
        QTest::keyClick(desktop.button(LedgerPage::tr("Write correction and apology")), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window.article().draft() != draft, patience);
        QVERIFY(desktop.editor().isVisible());
        QVERIFY(desktop.editor().toPlainText().contains(u"Bài sai"));
        QVERIFY(desktop.close());
    }

    void declinedWithAReason()
    {
        QTemporaryDir folder;
        const DraftId draft = publishIn(folder.path(), QStringLiteral("Bài đúng"));
        {
            const auto desk = Desk::open({folder.path(), Access::ReadWrite, systemClock(), me, {}, {}}).value();
            StepRequest request{draft, Action::TakeDown, {}, u"Sai"_qs};
            request.ordering.code = u"false"_qs;
            QVERIFY(desk->ledger().ask(request).has_value());
        }
        Desktop desktop(folder.path(), me);
        desktop.window.run(Command::ShowLedger);
        QVERIFY(desktop.hasRows(1));
        QVERIFY(!desktop.button(LedgerPage::tr("Decline…"))->isEnabled()); // a reporter decides nothing
        desktop.actAs(secretary, Role::Tkts);
        QVERIFY(desktop.button(LedgerPage::tr("Decline…"))->isEnabled());
        whenItComes<ReasonDialog>([](ReasonDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), QStringLiteral("Dung"));
            dialog.accept();
        });
        QTest::keyClick(desktop.button(LedgerPage::tr("Decline…")), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.button(LedgerPage::tr("Decline…"))->isVisible(), patience);
        QVERIFY(desktop.page().findChild<QPlainTextEdit *>()->toPlainText().contains(u"Dung"));
        QTest::keyClick(desktop.table(), Qt::Key_Return); // opens its article
        QTRY_VERIFY_WITH_TIMEOUT(desktop.editor().isVisible(), patience);
        desktop.actAs(me, Role::Pv);
        QVERIFY(desktop.barIsShown());
        QVERIFY(desktop.bar()->findChildren<QLabel *>().last()->text().contains(u"Dung"));
        QVERIFY(desktop.close());
    }

    /// Whoever begins to work hears of what waits for them elsewhere.
    void whatWaitsElsewhereIsSaidAtTheStart()
    {
        QTemporaryDir folder;
        const DraftId wrong = publishIn(folder.path(), QStringLiteral("Bài bị gỡ"));
        {
            const auto desk = Desk::open({folder.path(), Access::ReadWrite, systemClock(), me, {}, {}}).value();
            StepRequest request{wrong, Action::TakeDown, secretary, u"Sai"_qs};
            request.ordering.code = u"false"_qs;
            QVERIFY(desk->workflow().step(request).has_value());
        }
        (void)publishIn(folder.path(), QStringLiteral("Bài khác"));
        Desktop desktop(folder.path(), me);
        QVERIFY(desktop.barIsShown());
        QVERIFY(desktop.bar()->findChildren<QLabel *>().first()->text().contains(u"Bài bị gỡ"));
        QTest::keyClick(desktop.bar()->findChildren<QPushButton *>().last(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window.article().draft() == wrong, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.bar()->findChildren<QLabel *>().first()->text().contains(u"Bài bị gỡ"),
                                 patience); // it is this one
        QTest::keyClick(desktop.bar()->findChildren<QPushButton *>().first(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.bar()->isVisible(), patience);
        QVERIFY(desktop.close());
    }

    void eachStatementNeedsBothItsSides()
    {
        OrderDialog dialog(
            {Action::MarkCorrected, OrderQuestion::Power::Decides, u"Tít"_qs, builtInLedgerReasons(), {}, {}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        write(dialog);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == OrderDialog::tr("&Another statement"))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(dialog.ordering().pairs.size(), 2);
        QVERIFY(goOf(dialog)->isEnabled()); // the new one says nothing yet
        QWidget *added = dialog.focusWidget();
        QTest::keyClicks(added, QStringLiteral("sai"));
        QVERIFY(!goOf(dialog)->isEnabled());
        QTest::keyClick(added, Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("dung"));
        QVERIFY(goOf(dialog)->isEnabled());
        QCOMPARE(dialog.ordering().pairs.last(), (WordPair{u"sai"_qs, u"dung"_qs}));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // then on, not to the end of the dialog
        QVERIFY(qobject_cast<QPushButton *>(dialog.focusWidget()));
        QVERIFY(dialog.focusWidget() != goOf(dialog));
    }

    void oneKindOfRowsAtATime()
    {
        LedgerEntry down;
        down.number = 1;
        down.state = EntryState::Ordered;
        LedgerEntry corrected = down;
        corrected.number = 2;
        corrected.action = Action::MarkCorrected;
        LedgerPage page;
        page.setLedger({corrected, down}, builtInLedgerReasons());
        page.show();
        auto *table = page.findChild<QTableView *>();
        const QList<QToolButton *> chips = page.findChildren<QToolButton *>();
        QCOMPARE(chips.size(), 3);
        chips.at(1)->click();
        QCOMPARE(table->model()->rowCount(), 1);
        chips.at(2)->click(); // the other kind, in place of it
        QVERIFY(!chips.at(1)->isChecked());
        QCOMPARE(table->model()->rowCount(), 1);
        chips.at(0)->click();
        QCOMPARE(table->model()->rowCount(), 0);
        page.choose(2); // is not shown
    }

    void anOrderIsSavedAsWhatItsNameSays()
    {
        QTemporaryDir folder;
        const DraftId draft = publishIn(folder.path(), QStringLiteral("Bài sai"));
        Desktop desktop(folder.path(), me);
        desktop.actAs(secretary, Role::Tkts);
        whenItComes<OrderDialog>(fillIn);
        desktop.window.run(Command::TakeDown);
        QVERIFY(desktop.isIn(State::Removed));
        LedgerPaper paper(desktop.storage, desktop.window.messages(), &desktop.window);
        for (const auto &[name, begin] : {std::pair("a.pdf", "%PDF"), {"a.html", "<!DOCTYPE"}, {"a.txt", "QUY"}}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            paper.save(1, path);
            QFile file(path);
            QTRY_VERIFY_WITH_TIMEOUT(file.exists(), patience);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(begin), name);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desktop.message().contains(u"a.txt"), patience);
        QVERIFY(desktop.close());
    }
};

QTEST_MAIN(TestLedgerCommands)
#include "test_ledger_commands.moc"
