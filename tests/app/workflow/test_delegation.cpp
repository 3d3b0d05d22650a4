#include "app/workflow/delegation.h"

#include "app/workflow/transitions.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace toasoan;

namespace {

const QString chief = QStringLiteral("Sếp");
const QString deputy = QStringLiteral("Phó");
const QString secretary = QStringLiteral("Thư ký");
const QString reporter = QStringLiteral("Phóng viên");

QDateTime day(int number, int hour = 0)
{
    return QDateTime(QDate(2020, 4, 1), QTime(hour, 0), Qt::UTC).addDays(number);
}

Delegation lent(const QString &from, const QString &to, Role role, int first, int last)
{
    return {from, to, role, day(first), day(last + 1).addSecs(-1), QStringLiteral("Đi công tác"), day(0)};
}

const QList<Person> staff{
    {chief, {Role::Tbt}}, {deputy, {Role::PhoTbt}}, {secretary, {Role::Tkts}}, {reporter, {Role::Pv}}};

Person at(const QString &name, const QList<KnownDelegation> &delegations, const QDateTime &time)
{
    for (const Person &person : withLentRoles(staff, delegations, time)) {
        if (person.name == name)
            return person;
    }
    return {};
}

QString refusal(const Result<Acting> &result)
{
    return result ? QString() : result.error().detail;
}

/// Whether some delegation that was given and not taken back lets the person act in that role then; said in another way
/// than the product says it.
bool isOwed(const QString &person, const LentRole &role, const QList<KnownDelegation> &all, const QDateTime &time)
{
    for (const KnownDelegation &known : all) {
        const Delegation &each = known.delegation;
        const bool between = !(time < each.since) && !(time > each.until) && !(time < each.given);
        const bool standing = known.withdrawn.isNull() || known.withdrawn > time;
        bool owns = false;
        for (const Person &owner : staff)
            owns = owns || (owner.name == each.from && owner.roles.contains(each.role));
        if (each.to == person && each.from == role.from && each.role == role.role && between && standing && owns
            && each.role != Role::QuanTri && each.from != each.to)
            return true;
    }
    return false;
}

} // namespace

class TestDelegation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsFromItsFirstSecondToItsLast()
    {
        const KnownDelegation known{1, lent(chief, secretary, Role::Tbt, 2, 3), {}};
        QVERIFY(!counts(known, day(2).addSecs(-1)));
        QVERIFY(counts(known, day(2)));
        QVERIFY(counts(known, day(4).addSecs(-1)));
        QVERIFY(!counts(known, day(4)));
        KnownDelegation late = known;
        late.delegation.given = day(3);
        QVERIFY(!counts(late, day(2, 12))); // nothing is lent backwards
        KnownDelegation withdrawn = known;
        withdrawn.withdrawn = day(3);
        QVERIFY(counts(withdrawn, day(3).addSecs(-1)));
        QVERIFY(!counts(withdrawn, day(3)));
    }

    void whatMayNotBeLentCountsForNothing()
    {
        QVERIFY(isSound(lent(chief, secretary, Role::Tbt, 1, longestDelegation)));
        QVERIFY(!isSound(lent(chief, secretary, Role::Tbt, 1, longestDelegation + 1)));
        QVERIFY(!isSound(lent(chief, secretary, Role::Tbt, 2, 0)));
        QVERIFY(!isSound(lent(chief, chief, Role::Tbt, 1, 2)));
        QVERIFY(!isSound(lent(chief, secretary, Role::QuanTri, 1, 2)));
        Delegation silent = lent(chief, secretary, Role::Tbt, 1, 2);
        silent.reason = QStringLiteral("  ");
        QVERIFY(!isSound(silent));
        silent.reason = QString(longestReason + 1, u'a');
        QVERIFY(!isSound(silent));
    }

    void onlyWhatOneHasIsLent()
    {
        const QList<KnownDelegation> all{{1, lent(chief, secretary, Role::Tbt, 1, 5), {}},
                                         {2, lent(secretary, reporter, Role::Tbt, 1, 5), {}},
                                         {3, lent(reporter, secretary, Role::PhoTbt, 1, 5), {}}};
        QCOMPARE(at(secretary, all, day(2)).lent, QList<LentRole>({{Role::Tbt, chief}}));
        QCOMPARE(at(reporter, all, day(2)).lent, QList<LentRole>());
    }

    void anOwnRoleComesFirstAndTheHighestOfThoseLent()
    {
        const WorkflowProfile &profile = smallNewsroom();
        Person person{secretary, {Role::Tkts}, {{Role::Tbt, chief}}};
        const auto own = acting(Action::Approve, State::Submitted, person, reporter, profile);
        QCOMPARE(own.value(), (Acting{State::Approved, Role::Tkts, {}}));
        person.roles = {Role::Pv};
        person.lent = {{Role::PhoTbt, deputy}, {Role::Tbt, chief}, {Role::Tkts, u"Ai đó"_qs}};
        const auto byDelegation = acting(Action::Approve, State::Submitted, person, reporter, profile);
        QCOMPARE(byDelegation.value(), (Acting{State::Approved, Role::Tbt, chief}));
    }

    void nobodyApprovesTheirOwnCopyNorThatOfTheRolesOwner()
    {
        WorkflowProfile profile = smallNewsroom();
        for (const OwnCopyRule rule : {OwnCopyRule::Forbidden, OwnCopyRule::Allowed}) {
            profile.ownCopy = rule;
            const auto approve = [&](const Person &person, const QString &author) {
                return acting(Action::Approve, State::Submitted, person, author, profile);
            };
            const Person person{reporter, {Role::Pv}, {{Role::Tbt, chief}}};
            QCOMPARE(refusal(approve(person, reporter)), QStringLiteral("own-copy"));
            QCOMPARE(refusal(approve(person, chief)), QStringLiteral("delegators-copy"));
            QVERIFY(approve(person, secretary).has_value());
            const Person twice{reporter, {Role::Pv}, {{Role::Tbt, chief}, {Role::PhoTbt, deputy}}};
            QCOMPARE(approve(twice, chief).value().lentBy, deputy);
        }
    }

    void signedAndReadBackItIsTheSame()
    {
        const SigningKey key = SigningKey::random();
        const Delegation given = givenBy(lent(chief, secretary, Role::Tbt, 1, 2), key);
        QVERIFY(delegationFromJson(toJson(given)) == given);
        QVERIFY(isSigned(statementOf(given), given.signature, key.publicKey()));
        Delegation longer = given;
        longer.until = day(30);
        QVERIFY(!isSigned(statementOf(longer), longer.signature, key.publicKey()));
        const Delegation bare = givenBy(given, std::nullopt);
        QVERIFY(bare.key.isEmpty() && bare.signature.isEmpty());
        QVERIFY(delegationFromJson(toJson(bare)) == bare);
    }

    void theLogNamesWhoseRoleItWas()
    {
        const LentRole role{Role::Tkts, QStringLiteral("Lê Thị Mẫu")};
        QCOMPARE(lentRoleText(role), QStringLiteral("TKTS Lê Thị Mẫu"));
        QCOMPARE(lentRoleFrom(lentRoleText(role)), std::optional(role));
        QCOMPARE(lentRoleText({Role::Tkts, {}}), QString());
        for (const QString &strange : {QString(), u"TKTS"_qs, u"TKTS "_qs, u"Lê Thị Mẫu"_qs})
            QVERIFY(!lentRoleFrom(strange));
    }

    /// Random delegations, at random times: what a person may act in is exactly what somebody valid gave.
    void nobodyEverHasMoreThanWasLentToThem()
    {
        std::mt19937 random(11);
        const auto upTo = [&random](int limit) { return static_cast<int>(random() % static_cast<quint32>(limit)); };
        int found = 0;
        for (int turn = 0; turn < 2000; ++turn) {
            QList<KnownDelegation> all;
            for (int i = upTo(6); i >= 0; --i) {
                Delegation each = lent(staff.at(upTo(4)).name, staff.at(upTo(4)).name,
                                       allRoles().at(upTo(static_cast<int>(allRoles().size()))), upTo(8), upTo(10));
                each.given = day(upTo(6), upTo(24));
                all.append({i + 1, each, upTo(3) == 0 ? day(upTo(10), upTo(24)) : QDateTime()});
            }
            const QDateTime time = day(upTo(11), upTo(24));
            for (const Person &person : withLentRoles(staff, all, time)) {
                for (const Role role : allRoles()) {
                    for (const Person &owner : staff) {
                        const LentRole wanted{role, owner.name};
                        const bool has = person.lent.contains(wanted);
                        QCOMPARE(has, isOwed(person.name, wanted, all, time));
                        found += has ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY2(found > 50, qPrintable(QString::number(found))); // it was put to the test
    }
};

QTEST_GUILESS_MAIN(TestDelegation)
#include "test_delegation.moc"
