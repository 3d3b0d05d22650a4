#include "app/workflow/profile_file.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/actions/command.h"
#include "ui/editor/roles.h"
#include "ui/window/approval_dialog.h"
#include "ui/window/delegation_dialog.h"
#include "ui/window/people_menu.h"
#include "ui/window/return_bar.h"
#include "ui/window/workflow_steps.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QAction *actionOf(const QWidget &window, Command command)
{
    return window.findChild<QAction *>(QStringLiteral("command%1").arg(static_cast<int>(command)));
}

/// A folder with the full chain and one article that has no sapo.
QString withChain(const QString &path)
{
    auto desk = Desk::open(DeskOptions{path, Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
    (void)(*desk)->workflow().useProfile(builtInProfile(u"full-chain"_qs));
    (void)(*desk)->people().add(u"Biên"_qs, {Role::Btv});
    Article article;
    article.headline = u"Tít của bài"_qs;
    article.bylines = {u"Mẫu An"_qs};
    article.body = {newBlock(Paragraph{plainText(u"Một hai ba bốn năm"_qs)})};
    (void)(*desk)->drafts().create(article, {}, u"created"_qs);
    return path;
}

} // namespace

/// What a step asks of the text, said beforehand and when it is tried; and roles that people lend each other.
class TestDelegating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepSaysBeforehandWhatTheTextHasNotAndLeadsThere()
    {
        QTemporaryDir folder;
        OpenWindow open(withChain(folder.path()));
        const WorkflowSteps &steps = open.window.workflow();
        open.window.run(Command::Submit);
        QTRY_COMPARE_WITH_TIMEOUT(steps.standing()->state, State::Submitted, patience);
        open.window.people().choose(u"Biên"_qs);
        open.window.run(Command::BeginEditing);
        QTRY_COMPARE_WITH_TIMEOUT(steps.standing()->state, State::Editing, patience);
        const QAction *forward = actionOf(open.window, Command::PutForward);
        QVERIFY2(forward->toolTip().contains(u"Sapo"), qPrintable(forward->toolTip()));
        QVERIFY(forward->isEnabled()); // pressed, it leads to what is missing
        open.window.run(Command::PutForward);
        QTRY_VERIFY_WITH_TIMEOUT(open.message().contains(u"Sapo"), patience);
        QPushButton *way = buttonOf(open.window.messages(), u"Go to “Sapo”"_qs);
        QVERIFY(way);
        way->click();
        QCOMPARE(roleOf(open.editor().textCursor().block()), PageRole::Sapo);
        QTest::keyClicks(&open.editor(), u"Tom tat"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!forward->toolTip().contains(u"Sapo"), patience);
        open.window.run(Command::PutForward);
        QTRY_COMPARE_WITH_TIMEOUT(steps.standing()->state, State::ReviewDesk, patience);
    }

    void theApprovalAsksForAReasonWhereAFieldMayBeWaived()
    {
        ApprovalQuestion asked;
        asked.headline = u"Tít"_qs;
        asked.person = {u"Phó"_qs, {Role::PhoTbt}};
        asked.profile = profileFromJson(builtInProfile(u"full-chain"_qs)).value();
        asked.obstacles = {{u"field.sapo"_qs, u"sapo"_qs, {}, 1, Waivable::Yes}};
        ApprovalDialog dialog(asked);
        QPushButton *approve = buttonOf(dialog, u"Approve"_qs);
        QVERIFY(!approve->isEnabled());
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName().contains(u"Sapo"))
                field->setText(u"Tin vắn"_qs);
        }
        QVERIFY(approve->isEnabled());
        QCOMPARE(dialog.waivers(), QList<Waiver>({{u"field.sapo"_qs, u"Tin vắn"_qs}}));
    }

    void aRoleIsLentAndTakenBackInTheDialog()
    {
        QTemporaryDir folder;
        StorageThread storage(DeskOptions{folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
        DelegationDialog dialog(storage, u"Thư ký"_qs);
        QSignalSpy changed(&dialog, &DelegationDialog::changed);
        const auto combos = dialog.findChildren<QComboBox *>();
        QCOMPARE(combos.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(combos[1]->count(), 1, patience); // the secretary's one role
        combos[0]->setCurrentText(u"Phóng viên"_qs);
        QPushButton *lend = buttonOf(dialog, u"Delegate"_qs);
        QPushButton *takeBack = buttonOf(dialog, u"Withdraw"_qs);
        QVERIFY(!lend->isEnabled()); // nobody said why
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->maxLength() == longestReason)
                field->setText(u"Đi công tác"_qs);
        }
        QVERIFY(lend->isEnabled());
        lend->click();
        auto *list = dialog.findChild<QTreeWidget *>();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, patience);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Phóng viên"_qs);
        QCOMPARE(list->topLevelItem(0)->text(2), u"Thư ký"_qs);
        QVERIFY(!takeBack->isEnabled());
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(takeBack->isEnabled());
        takeBack->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItem(0)->text(4), u"withdrawn"_qs, patience);
    }

    void theMenuOfPeopleNamesWhoseRoleItIs()
    {
        PeopleMenu menu(nullptr);
        menu.setNewsroom({{u"Lan"_qs, {Role::Pv}, {{Role::Tkts, u"Hùng"_qs}}}}, smallNewsroom(), u"Lan"_qs);
        QCOMPARE(menu.actions().first()->text(), u"Lan (PV; TKTS by delegation of Hùng)"_qs);
    }

    void theBarOverAReturnedArticleNamesBoth()
    {
        QTemporaryDir folder;
        {
            auto desk =
                Desk::open(DeskOptions{folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
            const QDate today = QDate::currentDate();
            QVERIFY((*desk)
                        ->delegations()
                        .give({u"Thư ký"_qs, u"Phóng viên"_qs, Role::Tkts, today, today.addDays(1), u"Đi họp"_qs})
                        .has_value());
            const auto draft = (*desk)->imports().ensureSample();
            QVERIFY(draft.has_value());
            const DraftId id = (*desk)->drafts().list({}).value().first().id;
            QVERIFY((*desk)->workflow().step({id, Action::Submit}).has_value());
            QVERIFY((*desk)->workflow().step({id, Action::Return, u"Phóng viên"_qs, u"Hỏi lại"_qs}).has_value());
        }
        const OpenWindow open(folder.path());
        const auto says = [&open] {
            const auto *bar = open.window.findChild<ReturnBar *>();
            const auto labels = bar ? bar->findChildren<QLabel *>() : QList<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(u"Phóng viên, by delegation of Thư ký");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(), patience);
    }

    void whoHasALentRoleMayPressWhatItIsOpenTo()
    {
        QTemporaryDir folder;
        {
            auto desk =
                Desk::open(DeskOptions{folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
            const QDate today = QDate::currentDate();
            QVERIFY((*desk)
                        ->delegations()
                        .give({u"Thư ký"_qs, u"Phóng viên"_qs, Role::Tkts, today, today.addDays(1), u"Đi họp"_qs})
                        .has_value());
        }
        OpenWindow open(folder.path());
        const WorkflowSteps &steps = open.window.workflow();
        open.window.run(Command::Submit);
        QTRY_COMPARE_WITH_TIMEOUT(steps.standing()->state, State::Submitted, patience);
        open.window.people().choose(u"Phóng viên"_qs);
        QVERIFY(actionOf(open.window, Command::Approve)->isEnabled());
        whenItComes<ApprovalDialog>([](ApprovalDialog &dialog) { buttonOf(dialog, u"Approve"_qs)->click(); });
        open.window.run(Command::Approve);
        QTRY_COMPARE_WITH_TIMEOUT(steps.standing()->state, State::Approved, patience);
        QCOMPARE(steps.standing()->approval->delegation->from, u"Thư ký"_qs);
    }
};

QTEST_MAIN(TestDelegating)
#include "test_delegating.moc"
