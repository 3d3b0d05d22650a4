#include "app/base/hash.h"
#include "app/workflow/roster.h"

#include <QTest>

using namespace toasoan;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2020, 4, 10), QTime(hour, 0), Qt::UTC);
}

Certificate of(const QString &person, const QList<Role> &roles, const SigningKey &key)
{
    return {person, roles, key.publicKey(), {}, {}, {}, {}};
}

struct People
{
    SigningKey chief = SigningKey::random();
    SigningKey secretary = SigningKey::random();

    [[nodiscard]] Roster roster(int serial = 1) const
    {
        return signedRoster({of(u"Quản trị"_qs, {Role::QuanTri}, chief), of(u"Thư ký"_qs, {Role::Tkts}, secretary)},
                            serial, at(7), chief);
    }

    [[nodiscard]] Approval approval(const SigningKey &key) const
    {
        Approval approval;
        approval.draft = {u"abcdefghijkl"_qs};
        approval.revision = {sha256Hex("revision")};
        approval.content = {sha256Hex("content")};
        approval.person = u"Thư ký"_qs;
        approval.time = at(8);
        approval.role = Role::Tkts;
        return stated(approval, key);
    }
};

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingWhatWasWrittenIsTheIdentity()
    {
        const Roster roster = People().roster(3);
        const auto read = rosterFromJson(toJson(roster));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == roster);
    }

    void everyChangedByteIsRefused()
    {
        const QByteArray whole = toJson(People().roster());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(!rosterFromJson(changed), qPrintable(QString::number(i)));
        }
    }

    void onlyAnAdministratorSignsOne()
    {
        const People people;
        const Roster other =
            signedRoster({of(u"Thư ký"_qs, {Role::Tkts}, people.secretary)}, 1, at(7), people.secretary);
        QVERIFY(!rosterFromJson(toJson(other)));
        Certificate ended = of(u"Quản trị"_qs, {Role::QuanTri}, people.chief);
        ended.until = at(6);
        QVERIFY(!rosterFromJson(toJson(signedRoster({ended}, 1, at(7), people.chief))));
    }

    void aCertificateOfAnotherRosterDoesNotFit()
    {
        Roster mixed = People().roster();
        mixed.people.append(People().roster().people.last());
        QVERIFY(!rosterFromJson(toJson(mixed)));
    }

    void saysWhoseKeyItIs()
    {
        const People people;
        const Keyring known = keyringOf(people.roster());
        QCOMPARE(signatureOf(people.approval(people.secretary), known), SignatureState::Signed);
        QCOMPARE(signatureOf(people.approval(people.secretary), {}), SignatureState::UnknownKey);
        QCOMPARE(signatureOf(people.approval(SigningKey::random()), known), SignatureState::OtherKey);
        QCOMPARE(signatureOf(people.approval(people.chief), known), SignatureState::OtherKey);
        Approval none = people.approval(people.secretary);
        none = stated(none, std::nullopt);
        QCOMPARE(signatureOf(none, known), SignatureState::Unsigned);
        Approval forged = people.approval(people.secretary);
        forged.content = {sha256Hex("other")};
        QCOMPARE(signatureOf(forged, known), SignatureState::Forged);
        Approval higher = people.approval(people.secretary);
        higher.role = Role::Tbt;
        QCOMPARE(signatureOf(stated(higher, people.secretary), known), SignatureState::WrongRole);
        for (const auto state : {SignatureState::OtherKey, SignatureState::WrongRole, SignatureState::Forged})
            QVERIFY(!mayCount(state));
    }

    void aKeyCountsInItsTimeOnly()
    {
        const People people;
        Certificate first = of(u"Thư ký"_qs, {Role::Tkts}, people.secretary);
        first.until = at(9);
        Certificate second = of(u"Thư ký"_qs, {Role::Btv}, people.secretary);
        second.since = at(9);
        const Keyring known{{}, {first, second}};
        Approval approval = people.approval(people.secretary);
        QCOMPARE(signatureOf(approval, known), SignatureState::Signed);
        approval.time = at(10);
        QCOMPARE(signatureOf(stated(approval, people.secretary), known), SignatureState::WrongRole);
        QCOMPARE(signatureOf(stated(approval, people.secretary), {{}, {first}}), SignatureState::NotThen);
    }

    void aLentRoleCountsByTheKeyOfItsOwner()
    {
        const People people;
        const Keyring known = keyringOf(people.roster());
        const SigningKey own = SigningKey::random();
        Keyring all = known;
        all.people.append(vouchedFor(of(u"Phóng viên"_qs, {Role::Pv}, own), people.chief));
        const Delegation lent{u"Thư ký"_qs, u"Phóng viên"_qs, Role::Tkts, at(7), at(9), u"Đi họp"_qs, at(6)};
        const auto approved = [&](const std::optional<Delegation> &delegation) {
            Approval approval = people.approval(own);
            approval.person = u"Phóng viên"_qs;
            approval.delegation = delegation;
            return stated(approval, own);
        };
        const auto state = [&](const Delegation &delegation) { return signatureOf(approved(delegation), all); };
        QCOMPARE(signatureOf(approved({}), all), SignatureState::WrongRole);
        QCOMPARE(state(givenBy(lent, people.secretary)), SignatureState::Signed);
        QCOMPARE(state(lent), SignatureState::RoleNotVouched);
        QCOMPARE(signatureOf(approved(givenBy(lent, people.secretary)), known), SignatureState::UnknownKey);
        QVERIFY(mayCount(SignatureState::RoleNotVouched));
        QCOMPARE(state(givenBy(lent, own)), SignatureState::WrongRole); // nobody lends themselves what others have
        Delegation other = lent;
        other.role = Role::Tbt;
        QCOMPARE(state(givenBy(other, people.secretary)), SignatureState::WrongRole);
        other = lent;
        other.to = u"Ai đó"_qs;
        QCOMPARE(state(givenBy(other, people.secretary)), SignatureState::WrongRole);
        other = lent;
        other.since = at(9);
        QCOMPARE(state(givenBy(other, people.secretary)), SignatureState::WrongRole);
        Delegation longer = givenBy(lent, people.secretary);
        longer.until = at(20);
        QCOMPARE(state(longer), SignatureState::WrongRole);
    }

    void aLentRoleEndsWithThatOfItsOwner()
    {
        const SigningKey owner = SigningKey::random();
        const SigningKey own = SigningKey::random();
        Certificate before = of(u"Thư ký"_qs, {Role::Tkts}, owner);
        before.until = at(8);
        Certificate after = of(u"Thư ký"_qs, {Role::Btv}, owner);
        after.since = at(8);
        const Keyring known{{}, {before, after, of(u"Phóng viên"_qs, {Role::Pv}, own)}};
        const Delegation lent =
            givenBy({u"Thư ký"_qs, u"Phóng viên"_qs, Role::Tkts, at(7), at(12), u"Đi họp"_qs, at(6)}, owner);
        Approval approval = People().approval(own);
        approval.person = u"Phóng viên"_qs;
        approval.delegation = lent;
        QCOMPARE(signatureOf(stated(approval, own), known), SignatureState::Signed);
        approval.time = at(9);
        QCOMPARE(signatureOf(stated(approval, own), known), SignatureState::WrongRole);
    }

    void whatCameAlongVouchesForTheOwnerToo()
    {
        const People people;
        const SigningKey own = SigningKey::random();
        const Roster roster =
            signedRoster({of(u"Quản trị"_qs, {Role::QuanTri}, people.chief),
                          of(u"Thư ký"_qs, {Role::Tkts}, people.secretary), of(u"Phóng viên"_qs, {Role::Pv}, own)},
                         1, at(7), people.chief);
        Approval approval = people.approval(own);
        approval.person = u"Phóng viên"_qs;
        approval.delegation =
            givenBy({u"Thư ký"_qs, u"Phóng viên"_qs, Role::Tkts, at(7), at(9), u"Đi họp"_qs, at(6)}, people.secretary);
        approval = stated(approval, own);
        const Keyring chiefAlone{roster.administrator, {roster.people.first()}};
        QCOMPARE(signatureOf(approval, chiefAlone, {roster.people.at(2)}), SignatureState::RoleNotVouched);
        QCOMPARE(signatureOf(approval, chiefAlone, {roster.people.at(1), roster.people.at(2)}), SignatureState::Signed);
    }

    void aCertificateThatCameAlongHelpsOnlyFromAKnownAdministrator()
    {
        const People people;
        const Roster roster = people.roster();
        const Approval approval = people.approval(people.secretary);
        const Keyring chiefAlone{roster.administrator, {roster.people.first()}};
        QCOMPARE(signatureOf(approval, chiefAlone), SignatureState::UnknownKey);
        QCOMPARE(signatureOf(approval, chiefAlone, {roster.people.last()}), SignatureState::Signed);
        const SigningKey stranger = SigningKey::random();
        const Certificate strange = vouchedFor(of(u"Thư ký"_qs, {Role::Tkts}, people.secretary), stranger);
        QCOMPARE(signatureOf(approval, chiefAlone, {strange}), SignatureState::UnknownKey);
        Certificate forged = strange;
        forged.administrator = roster.administrator;
        QCOMPARE(signatureOf(approval, chiefAlone, {forged}), SignatureState::UnknownKey);
        QCOMPARE(signatureOf(approval, {}, {strange}), SignatureState::UnknownKey);
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "test_roster.moc"
