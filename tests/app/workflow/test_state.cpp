#include "app/workflow/person.h"
#include "app/workflow/state.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace toasoan;

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndReadBack()
    {
        QSet<QString> seen;
        const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        for (const State state : allStates()) {
            QVERIFY(form.match(stateId(state)).hasMatch());
            QVERIFY(!seen.contains(stateId(state)));
            seen.insert(stateId(state));
            QCOMPARE(stateFromId(stateId(state)), std::optional(state));
            QVERIFY(!stateName(state).isEmpty());
        }
        QCOMPARE(seen.size(), 16);
        QVERIFY(!stateFromId(QStringLiteral("Writing")));
        QVERIFY(!stateFromId({}));
    }

    void onlyStatesAfterApprovalRestOnIt()
    {
        QVERIFY(restsOnApproval(State::Approved));
        QVERIFY(restsOnApproval(State::Published));
        QVERIFY(!restsOnApproval(State::Returned));
        QVERIFY(!restsOnApproval(State::Submitted));
    }

    void rolesReadBackWhateverTheCase()
    {
        for (const Role role : allRoles()) {
            QCOMPARE(roleFromId(roleId(role)), std::optional(role));
            QCOMPARE(roleFromId(roleId(role).toLower()), std::optional(role));
            QVERIFY(!roleName(role).isEmpty());
        }
        QVERIFY(!roleFromId(QStringLiteral("XYZ")));
    }
};

QTEST_GUILESS_MAIN(TestState)
#include "test_state.moc"
