#include "app/desk/secret_keys.h"
#include "app/workflow/fingerprint.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/window/approval_dialog.h"
#include "ui/window/key_dialog.h"
#include "ui/window/people_dialog.h"
#include "ui/window/people_menu.h"
#include "ui/window/workflow_steps.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>

#include <sys/prctl.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr KeyCost quick = {1, 8 * 1024};
const QString passphrase = QStringLiteral("con ngua dung pin");

ApprovalQuestion question()
{
    ApprovalQuestion asked;
    asked.headline = u"Tít"_qs;
    asked.person = {u"Thư ký"_qs, {Role::Tkts}};
    asked.profile = smallNewsroom();
    return asked;
}

QPushButton *primaryOf(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

QLineEdit *fieldOf(const QWidget &dialog, const QString &name)
{
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(name))
            return field;
    }
    return nullptr;
}

/// A key for somebody in a folder that is not open.
SigningKey keyFor(const QString &folder, const QString &person)
{
    const SigningKey key = SigningKey::random();
    const auto desk = Desk::open({folder, Access::ReadWrite, systemClock(), QStringLiteral("Người Thử"), {}, {}});
    if (!desk || !keepKey(folder, key, passphrase, quick) || !(*desk)->keys().give(person, key))
        qFatal("key");
    return key;
}

} // namespace

class TestApproving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsTheArticleBackNeedsItsReason()
    {
        ApprovalQuestion asked = question();
        asked.holding = {{Part::Alt, 0, u"structure.missing-alt"_qs},
                         {Part::Credit, 1, u"structure.missing-credit"_qs}};
        ApprovalDialog dialog(asked);
        QPushButton *approve = primaryOf(dialog);
        QVERIFY(!approve->isEnabled());
        fieldOf(dialog, u"alternative"_qs)->setText(u"Ảnh tư liệu"_qs);
        fieldOf(dialog, u"credit"_qs)->setText(u"   "_qs);
        QVERIFY(!approve->isEnabled());
        fieldOf(dialog, u"credit"_qs)->setText(u"Bạn đọc gửi"_qs);
        QVERIFY(approve->isEnabled());
        QCOMPARE(dialog.waivers(), QList<Waiver>({{u"structure.missing-alt"_qs, u"Ảnh tư liệu"_qs},
                                                  {u"structure.missing-credit"_qs, u"Bạn đọc gửi"_qs}}));
    }

    void whoMayNotWaiveCannotApproveThat()
    {
        ApprovalQuestion asked = question();
        asked.profile.waivers = {Role::Tbt};
        asked.holding = {{Part::Alt, 0, u"structure.missing-alt"_qs}};
        ApprovalDialog dialog(asked);
        QVERIFY(!fieldOf(dialog, u"alternative"_qs)->isEnabled());
        QVERIFY(!primaryOf(dialog)->isEnabled());
    }

    void withoutAKeyItDependsOnTheNewsroom()
    {
        QVERIFY(primaryOf(ApprovalDialog(question()))->isEnabled());
        ApprovalQuestion asked = question();
        asked.profile.signatures = SignatureRule::Required;
        QVERIFY(!primaryOf(ApprovalDialog(asked))->isEnabled());
        asked.next = State::ReviewChief; // only the last approval seals
        QVERIFY(primaryOf(ApprovalDialog(asked))->isEnabled());
        asked.next = State::Approved;
        asked.profile.signatures = SignatureRule::Optional;
        asked.key = SigningKey::random().publicKey(); // made on another computer
        QVERIFY(!primaryOf(ApprovalDialog(asked))->isEnabled());
    }

    void aWrongPassphraseCanBeTypedAgain()
    {
        QTemporaryDir folder;
        const SigningKey key = SigningKey::random();
        QVERIFY(keepKey(folder.path(), key, passphrase, quick).has_value());
        ApprovalQuestion asked = question();
        asked.key = key.publicKey();
        asked.isKeyHere = true;
        asked.folder = folder.path();
        ApprovalDialog dialog(asked);
        dialog.show();
        QSignalSpy done(&dialog, &QDialog::finished);
        QLineEdit *field = fieldOf(dialog, u"Passphrase"_qs);
        field->setText(passphrase + u"!"_qs);
        primaryOf(dialog)->click();
        QVERIFY(!primaryOf(dialog)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(primaryOf(dialog)->isEnabled(), patience);
        QVERIFY(done.isEmpty() && !dialog.key());
        field->setText(passphrase);
        primaryOf(dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QCOMPARE(dialog.key()->publicKey(), key.publicKey());
        QVERIFY(field->text().isEmpty());
    }

    void anApprovalIsSignedInTheWindow()
    {
        QTemporaryDir folder;
        (void)keyFor(folder.path(), u"Thư ký"_qs);
        OpenWindow open(folder.path());
        open.window.run(Command::Submit);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Submitted, patience);
        open.window.people().choose(u"Thư ký"_qs);
        whenItComes<ApprovalDialog>([](ApprovalDialog &dialog) {
            fieldOf(dialog, u"Passphrase"_qs)->setText(passphrase);
            primaryOf(dialog)->click();
        });
        open.window.run(Command::Approve);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Approved, patience);
        QCOMPARE(open.window.workflow().standing()->signature, SignatureState::Signed);
    }

    void rolesAreSetByWhoMay()
    {
        QTemporaryDir folder;
        StorageThread storage(DeskOptions{folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
        PeopleDialog dialog(storage, u"Người Thử"_qs);
        auto *people = dialog.findChild<QTreeWidget *>();
        QTRY_COMPARE_WITH_TIMEOUT(people->topLevelItemCount(), 3, patience);
        QSignalSpy changed(&dialog, &PeopleDialog::changed);
        people->setCurrentItem(people->findItems(u"Thư ký"_qs, Qt::MatchExactly).first());
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), allRoles().size());
        boxes.at(allRoles().indexOf(Role::QuanTri))->setChecked(true);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&Set these roles")
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        // From now on somebody is an administrator, and it is not the one who works here.
        QTRY_VERIFY_WITH_TIMEOUT(!boxes.first()->isEnabled(), patience);
        QVERIFY(boxes.at(allRoles().indexOf(Role::QuanTri))->isChecked());
    }

    void thePeopleListNeedsNoSidewaysScrolling()
    {
        QTemporaryDir folder;
        {
            const auto desk = Desk::open({folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
            QVERIFY((*desk)->people().add(QString(80, u'N'), allRoles()).has_value());
        }
        StorageThread storage(DeskOptions{folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
        PeopleDialog dialog(storage, u"Người Thử"_qs);
        dialog.setVisible(true);
        auto *people = dialog.findChild<QTreeWidget *>();
        QTRY_COMPARE_WITH_TIMEOUT(people->topLevelItemCount(), 4, patience);
        QCOMPARE(people->horizontalScrollBar()->maximum(), 0);
    }

    void aFieldForPassphrasesKeepsTheProgramOutOfCoreDumps()
    {
        (void)::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        const KeyDialog dialog(KeyQuestion{{}, u"Thư ký"_qs, {}});
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_MAIN(TestApproving)
#include "test_approving.moc"
