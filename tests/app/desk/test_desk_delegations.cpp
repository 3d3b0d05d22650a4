#include "app/desk/copy_facts_of.h"
#include "app/desk/rescue.h"
#include "app/exchange/verify.h"
#include "app/workflow/fingerprint.h"
#include "app/workflow/profile_file.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString deputy = QStringLiteral("Lê Thị Phó");
const QString editor = QStringLiteral("Trần Văn Biên");

/// A small newsroom in which a secretary, a deputy chief, an editor and a reporter work.
struct LendingRoom : DeskFolder
{
    LendingRoom()
    {
        if (!desk->people().add(deputy, {Role::PhoTbt}) || !desk->people().add(editor, {Role::Btv}))
            qFatal("people");
    }

    [[nodiscard]] QDate today() const { return time.toLocalTime().date(); }
    [[nodiscard]] DelegationWish wish(const QString &from, const QString &to, Role role) const
    {
        return {from, to, role, today(), today().addDays(1), QStringLiteral("Đi công tác")};
    }
    [[nodiscard]] KnownDelegation lend(const QString &from, const QString &to, Role role) const
    {
        const auto given = desk->delegations().give(wish(from, to, role));
        if (!given)
            qFatal("lend: %s", qPrintable(refusal(given)));
        return *given;
    }
    [[nodiscard]] DraftId submitted(const QString &headline = QStringLiteral("Tít")) const
    {
        const DraftId id = create(articleWith(headline, QStringLiteral("chữ")));
        if (!step(id, Action::Submit))
            qFatal("submit");
        return id;
    }
    [[nodiscard]] AuditEntry lastEntry() const { return desk->history().audit().value().last(); }
};

} // namespace

class TestDeskDelegations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderOfTheLedgerNamesBothToo()
    {
        LendingRoom room;
        const DraftId id = room.submitted();
        QVERIFY(room.step(id, Action::Approve, secretary()).has_value());
        QVERIFY(room.step(id, Action::MarkPublished, secretary()).has_value());
        (void)room.lend(secretary(), editor, Role::Tkts);
        StepRequest request{id, Action::TakeDown, editor, u"Sai số liệu"_qs};
        request.ordering = {u"figures"_qs};
        const StepDone done = room.desk->workflow().step(request).value();
        const LedgerEntry entry = room.desk->ledger().entry(done.order).value();
        QCOMPARE(entry.role, Role::Tkts);
        QCOMPARE(entry.lentBy, secretary());
        QVERIFY(orderText(room.desk->ledger().sheet(done.order).value()).contains(byDelegationOf(secretary())));
    }

    void whoHasALentRoleActsInItAndAllThatIsSaidNamesBoth()
    {
        LendingRoom room;
        const DraftId id = room.submitted();
        QCOMPARE(refusal(room.step(id, Action::Approve, editor)), u"refused wrong-role"_qs);
        const KnownDelegation given = room.lend(secretary(), editor, Role::Tkts);
        const StepDone done = room.step(id, Action::Approve, editor).value();
        QCOMPARE(done.state, State::Approved);
        QCOMPARE(done.lentBy, secretary());
        const OpenDraft open = room.desk->drafts().open(id).value();
        QCOMPARE(open.approval->role, Role::Tkts);
        QVERIFY(open.approval->delegation == given.delegation);
        QCOMPARE(open.seal, SealState::Intact);
        QCOMPARE(room.lastEntry().person, editor);
        QCOMPARE(room.lastEntry().actingFor, QString(u"TKTS "_qs + secretary()));
        const CopyFacts facts = copyFactsOf(*room.desk, open).value();
        QCOMPARE(facts.approvals.last().lentBy, secretary());
        QCOMPARE(facts.approvals.last().role, Role::Tkts);
        const auto rows = room.desk->history().rows(id, {open.head}).value();
        QCOMPARE(rows.first().lentBy, secretary());
        QVERIFY(!room.desk->history().verifyAudit().value());
        room.reopen();
        QVERIFY(room.desk->drafts().open(id)->approval == open.approval);
        QVERIFY(!room.desk->history().verifyAudit().value());
    }

    void givingAndWithdrawingAreInTheLog()
    {
        LendingRoom room;
        const KnownDelegation given = room.lend(secretary(), editor, Role::Tkts);
        QCOMPARE(room.lastEntry().action, u"people.delegate"_qs);
        QCOMPARE(room.lastEntry().person, secretary());
        QVERIFY(room.lastEntry().detail.contains(editor) && room.lastEntry().detail.endsWith(u"Đi công tác"));
        QVERIFY(room.desk->delegations().withdraw(given.number, secretary()).has_value());
        QCOMPARE(room.lastEntry().action, u"people.withdraw"_qs);
        QVERIFY(room.desk->delegations().list().value().first().withdrawn.isValid());
        QVERIFY(!room.desk->history().verifyAudit().value());
    }

    void withdrawnItEndsAtOnceAndOverItEndsByItself()
    {
        LendingRoom room;
        const DraftId first = room.submitted();
        const KnownDelegation given = room.lend(secretary(), editor, Role::Tkts);
        QVERIFY(room.desk->delegations().withdraw(given.number, editor).has_value()); // laid down by who has it
        QCOMPARE(refusal(room.step(first, Action::Approve, editor)), u"refused wrong-role"_qs);
        QCOMPARE(refusal(room.desk->delegations().withdraw(given.number, secretary())), u"refused delegation-over"_qs);
        (void)room.lend(secretary(), editor, Role::Tkts);
        QCOMPARE(room.step(first, Action::Approve, editor).value().state, State::Approved);
        const DraftId second = room.submitted(u"Tít khác"_qs);
        room.time = room.time.addDays(2);
        QCOMPARE(refusal(room.step(second, Action::Approve, editor)), u"refused wrong-role"_qs);
        QCOMPARE(room.desk->drafts().open(first)->seal, SealState::Intact); // what was approved stays so
        QVERIFY(room.desk->people().find(editor)->lent.isEmpty());
    }

    void itWaitsForItsFirstDay()
    {
        LendingRoom room;
        const DraftId id = room.submitted();
        DelegationWish later = room.wish(secretary(), editor, Role::Tkts);
        later.first = later.last = room.today().addDays(3);
        QVERIFY(room.desk->delegations().give(later).has_value());
        QCOMPARE(refusal(room.step(id, Action::Approve, editor)), u"refused wrong-role"_qs);
        room.time = QDateTime(later.first, QTime(0, 0)).toUTC();
        QCOMPARE(room.step(id, Action::Approve, editor).value().lentBy, secretary());
    }

    void itEndsWhenItsOwnerHasTheRoleNoMore()
    {
        LendingRoom room;
        const DraftId id = room.submitted();
        (void)room.lend(secretary(), editor, Role::Tkts);
        QVERIFY(room.desk->people().setRoles(secretary(), {Role::Btv}).has_value());
        QCOMPARE(refusal(room.step(id, Action::Approve, editor)), u"refused wrong-role"_qs);
    }

    void nobodyApprovesSoWhatEitherOfThemWrote()
    {
        LendingRoom room;
        const QString own = u"Người viết"_qs; // whose articles these are
        QVERIFY(room.desk->people().setRoles(own, {Role::Pv, Role::PhoTbt}).has_value());
        const DraftId id = room.submitted();
        (void)room.lend(own, editor, Role::PhoTbt);
        QCOMPARE(refusal(room.step(id, Action::Approve, editor)), u"refused delegators-copy"_qs);
        QVERIFY(room.desk->people().setRoles(own, {Role::Pv}).has_value());
        (void)room.lend(secretary(), own, Role::Tkts);
        QCOMPARE(refusal(room.step(id, Action::Approve, own)), u"refused own-copy"_qs);
        QCOMPARE(room.step(id, Action::Approve, secretary()).value().state, State::Approved);
    }

    void whatCannotBeLentIsRefused()
    {
        LendingRoom room;
        const auto why = [&room](const DelegationWish &wish) { return refusal(room.desk->delegations().give(wish)); };
        DelegationWish wish = room.wish(secretary(), editor, Role::Tkts);
        wish.to = secretary();
        QCOMPARE(why(wish), u"refused delegation-self"_qs);
        wish = room.wish(secretary(), u"Ai đó"_qs, Role::Tkts);
        QCOMPARE(why(wish), u"not-found person"_qs);
        wish = room.wish(secretary(), editor, Role::Tbt);
        QCOMPARE(why(wish), u"refused delegation-not-held"_qs);
        QVERIFY(room.desk->people().setRoles(secretary(), {Role::Tkts, Role::QuanTri}).has_value());
        wish.role = Role::QuanTri;
        QCOMPARE(why(wish), u"refused delegation-administrator"_qs);
        QCOMPARE(why(room.wish(deputy, deputy, Role::PhoTbt)), u"refused delegation-self"_qs);
        wish = room.wish(secretary(), editor, Role::Tkts);
        wish.reason = u" \t "_qs;
        QCOMPARE(why(wish), u"refused delegation-reason"_qs);
        wish.reason = QString(longestReason + 1, u'a');
        QCOMPARE(why(wish), u"refused delegation-reason"_qs);
        wish = room.wish(secretary(), editor, Role::Tkts);
        wish.last = wish.first.addDays(-1);
        QCOMPARE(why(wish), u"refused delegation-days"_qs);
        wish.last = wish.first.addDays(longestDelegation);
        QCOMPARE(why(wish), u"refused delegation-days"_qs);
        wish.last = {};
        QCOMPARE(why(wish), u"refused delegation-days"_qs);
        wish = room.wish(secretary(), editor, Role::Tkts);
        wish.first = room.today().addDays(-1);
        QCOMPARE(why(wish), u"refused delegation-past"_qs);
        QVERIFY(room.desk->people().setRoles(editor, {Role::Btv, Role::Tkts}, secretary()).has_value());
        QCOMPARE(why(room.wish(secretary(), editor, Role::Tkts)), u"refused delegation-needless"_qs);
        QVERIFY(room.desk->delegations().list().value().isEmpty());
    }

    void itIsNotPassedOn()
    {
        LendingRoom room;
        (void)room.lend(deputy, editor, Role::PhoTbt);
        QCOMPARE(refusal(room.desk->delegations().give(room.wish(editor, reporter(), Role::PhoTbt))),
                 u"refused delegation-not-held"_qs);
    }

    void othersCannotWithdrawIt()
    {
        LendingRoom room;
        const KnownDelegation given = room.lend(secretary(), editor, Role::Tkts);
        QCOMPARE(refusal(room.desk->delegations().withdraw(given.number, reporter())), u"refused not-delegator"_qs);
        QCOMPARE(refusal(room.desk->delegations().withdraw(99, secretary())), u"not-found delegation"_qs);
        QVERIFY(room.desk->people().setRoles(deputy, {Role::QuanTri}).has_value());
        QVERIFY(room.desk->delegations().withdraw(given.number, deputy).has_value());
    }

    void aSignedOneIsVouchedForInThePackage()
    {
        LendingRoom room;
        const SigningKey administrator = SigningKey::random();
        const SigningKey owner = SigningKey::random();
        const SigningKey own = SigningKey::random();
        const QString chief = u"Quản trị"_qs;
        QVERIFY(room.desk->people().add(chief, {Role::QuanTri}).has_value());
        QVERIFY(room.desk->keys().give(chief, administrator).has_value());
        QVERIFY(room.desk->keys().give(secretary(), owner).has_value());
        QVERIFY(room.desk->keys().give(editor, own).has_value());
        QVERIFY(room.desk->keys().signRoster(administrator).has_value());
        DelegationWish wish = room.wish(secretary(), editor, Role::Tkts);
        QCOMPARE(refusal(room.desk->delegations().give(wish)), u"refused key-locked"_qs);
        wish.key = own;
        QCOMPARE(refusal(room.desk->delegations().give(wish)), u"refused other-key"_qs);
        wish.key = owner;
        QVERIFY(room.desk->delegations().give(wish).has_value());
        const DraftId id = room.submitted();
        QVERIFY(room.desk->workflow().step({id, Action::Approve, editor, {}, {}, own}).has_value());
        QCOMPARE(room.desk->drafts().open(id)->signature, SignatureState::Signed);
        const QString path = room.folder.filePath(u"a.tsb"_qs);
        QVERIFY(room.desk->exports().exportPackage(id, path).has_value());
        // Who knows the administrator alone can tell; who knows nobody, that a key signed.
        const Keyring all = room.desk->keys().keyring().value();
        Keyring administratorAlone = all;
        administratorAlone.people.removeIf([&chief](const Certificate &each) { return each.person != chief; });
        const Verification verified = verifyPackage(path, {administratorAlone, SignatureRule::Required}).value();
        QVERIFY2(verified.isGood(), qPrintable(verified.problems.isEmpty() ? QString() : verified.problems[0].problem));
        QCOMPARE(verified.signature, SignatureState::Signed);
        QCOMPARE(verified.manifest->approval->delegation->from, secretary());
        QCOMPARE(verifyPackage(path).value().signature, SignatureState::UnknownKey);
        Keyring withoutOwner = all;
        withoutOwner.administrator = {};
        withoutOwner.people.removeIf([](const Certificate &each) { return each.person != editor; });
        QCOMPARE(verifyPackage(path, {withoutOwner}).value().signature, SignatureState::RoleNotVouched);
    }

    void whereSignaturesAreWantedAnUnsignedDelegationIsNotEnough()
    {
        LendingRoom room;
        QVERIFY(room.desk->workflow()
                    .useProfile(builtInProfile(u"small-newsroom"_qs)
                                    .replace("\"steps\"", "\"signatures\": \"required\", \"steps\""))
                    .has_value());
        const SigningKey own = SigningKey::random();
        QVERIFY(room.desk->keys().give(editor, own).has_value());
        (void)room.lend(secretary(), editor, Role::Tkts);
        const DraftId id = room.submitted();
        QCOMPARE(refusal(room.desk->workflow().step({id, Action::Approve, editor, {}, {}, own})),
                 u"refused signature-role-not-vouched"_qs);
        const SigningKey owner = SigningKey::random();
        QVERIFY(room.desk->keys().give(secretary(), owner).has_value());
        DelegationWish wish = room.wish(secretary(), editor, Role::Tkts);
        wish.last = wish.last.addDays(1); // of several the one that lasts longest
        wish.key = owner;
        QVERIFY(room.desk->delegations().give(wish).has_value());
        QVERIFY(room.desk->workflow().step({id, Action::Approve, editor, {}, {}, own}).has_value());
    }

    void aHandOverIsBelievedWhereTheDelegationIsKnownOrVouchedFor()
    {
        LendingRoom here;
        LendingRoom there;
        (void)there.lend(secretary(), editor, Role::Tkts);
        const DraftId id = there.submitted();
        QVERIFY(there.step(id, Action::Approve, editor).has_value());
        const QString path = there.folder.filePath(u"a.tsb"_qs);
        QVERIFY(there.desk->handovers().handOver({id}, {}, PictureForm::Original, path).has_value());
        const ReceivedDraft doubted = here.desk->handovers().receiveFile(path).value().first();
        QCOMPARE(doubted.state, State::Submitted);
        QVERIFY(doubted.notes.contains(u"state-refused"_qs));
        QVERIFY(doubted.notes.contains(u"approval-not-vouched"_qs));

        LendingRoom knowing; // the same was agreed on at that desk
        (void)knowing.lend(secretary(), editor, Role::Tkts);
        knowing.time = there.time;
        const ReceivedDraft known = knowing.desk->handovers().receiveFile(path).value().first();
        QCOMPARE(known.state, State::Approved);
        QVERIFY(!known.notes.contains(u"state-refused"_qs));
        QCOMPARE(knowing.desk->drafts().open(id)->approval->delegation->from, secretary());
    }

    void aFileBringsThemToAColleaguesFolder()
    {
        LendingRoom here;
        LendingRoom there;
        const SigningKey owner = SigningKey::random();
        QVERIFY(there.desk->keys().give(secretary(), owner).has_value());
        DelegationWish wish = there.wish(secretary(), editor, Role::Tkts);
        wish.key = owner;
        QVERIFY(there.desk->delegations().give(wish).has_value());
        (void)there.lend(deputy, editor, Role::PhoTbt); // nobody signed it, so it stays
        const QByteArray file = there.desk->delegations().exported().value();
        QCOMPARE(refusal(here.desk->delegations().take(file)), u"refused delegation-not-vouched"_qs);
        QVERIFY(
            here.desk->keys().trust(secretary(), owner.publicKey(), fingerprintWords(owner.publicKey())).has_value());
        QCOMPARE(here.desk->delegations().take(file).value(), 1);
        QCOMPARE(here.desk->delegations().take(file).value(), 0);
        QCOMPARE(here.desk->people().find(editor)->lent, QList<LentRole>({{Role::Tkts, secretary()}}));
        QVERIFY(!here.desk->history().verifyAudit().value());
        for (qsizetype i = 0; i < file.size(); ++i) {
            QByteArray changed = file;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(!here.desk->delegations().take(changed), qPrintable(QString::number(i)));
        }
        QCOMPARE(refusal(here.desk->delegations().take("[]")), u"bad-input /: no delegations of this program"_qs);
        QCOMPARE(here.desk->delegations().take(QByteArray(5'000'000, ' ')).error().code, ErrorCode::TooLarge);
    }

    /// A waiver counts in the lent role that may give it, and the approval says so.
    void aLentRoleWaivesWhereNoOwnOneMay()
    {
        LendingRoom room;
        QVERIFY(room.desk->workflow()
                    .useProfile(builtInProfile(u"small-newsroom"_qs)
                                    .replace("\"waive\": [\"TKTS\", \"PhoTBT\", \"TBT\"]", "\"waive\": [\"PhoTBT\"]"))
                    .has_value());
        const DraftId id = room.submitted();
        const QList<Waiver> waivers{{u"structure.missing-alt"_qs, u"Ảnh tư liệu"_qs}};
        const auto approve = [&] {
            return room.desk->workflow().step({id, Action::Approve, secretary(), {}, waivers});
        };
        QCOMPARE(refusal(approve()), u"refused waiver-role"_qs);
        (void)room.lend(deputy, secretary(), Role::PhoTbt);
        QCOMPARE(approve().value().lentBy, deputy);
        QCOMPARE(room.desk->drafts().open(id)->approval->role, Role::PhoTbt);
    }

    void repairedAFolderStillHasThem()
    {
        LendingRoom room;
        const KnownDelegation first = room.lend(secretary(), editor, Role::Tkts);
        (void)room.lend(deputy, editor, Role::PhoTbt);
        QVERIFY(room.desk->delegations().withdraw(first.number, secretary()).has_value());
        const DraftId id = room.submitted();
        QVERIFY(room.step(id, Action::Approve, editor).has_value());
        const auto before = room.desk->delegations().list().value();
        const auto log = room.desk->history().audit().value();
        room.desk.reset();
        QVERIFY(tamper(room.folder.path(), u"CREATE TABLE stranger (x)"_qs));
        QVERIFY(!Desk::open(room.options()).has_value());
        QVERIFY(rescue(room.folder.path(), noon()).has_value());
        room.reopen();
        QVERIFY(room.desk->delegations().list().value() == before);
        QVERIFY(room.desk->history().audit().value().mid(0, log.size()) == log);
        QCOMPARE(room.desk->drafts().open(id)->approval->delegation->from, deputy);
    }
};

QTEST_GUILESS_MAIN(TestDeskDelegations)
#include "test_desk_delegations.moc"
