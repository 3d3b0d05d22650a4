#include "app/workflow/transitions.h"

#include <QSet>
#include <QTest>

using namespace toasoan;

namespace {

Person person(Role role)
{
    return {QStringLiteral("Mẫu"), {role}};
}

QString refusal(const Result<State> &result)
{
    return result || result.error().code != ErrorCode::Refused ? QString() : result.error().detail;
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasExactlyOneRowThatSomebodyMayUse()
    {
        for (const Action action : allActions()) {
            int rows = 0;
            for (const Transition &row : smallNewsroom().transitions) {
                if (row.action != action)
                    continue;
                ++rows;
                QVERIFY(!row.roles.isEmpty());
                QVERIFY(!row.from.isEmpty());
                // What changed after its approval is approved anew where it stands; no other step leads nowhere.
                QVERIFY(!row.from.contains(row.to) || row.action == Action::Approve);
                QVERIFY2(!row.roles.contains(Role::QuanTri), "an administrator handles no copy");
            }
            QCOMPARE(rows, 1);
            QVERIFY(!actionId(action).isEmpty());
        }
    }

    void everyUsedStateIsReachedFromTheStart()
    {
        const WorkflowProfile &profile = smallNewsroom();
        QSet<State> used = {profile.start};
        for (const Transition &row : profile.transitions) {
            used.insert(row.to);
            used.unite(QSet<State>(row.from.begin(), row.from.end()));
        }
        QSet<State> reached = {profile.start};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const Transition &row : profile.transitions) {
                if (reached.intersects(QSet<State>(row.from.begin(), row.from.end())))
                    reached.insert(row.to);
            }
        }
        QCOMPARE(reached, used);
    }

    void theWholeTableIsWhatTheRowsSay_data()
    {
        QTest::addColumn<int>("action");
        for (const Action action : allActions())
            QTest::newRow(qPrintable(actionId(action))) << static_cast<int>(action);
    }

    void theWholeTableIsWhatTheRowsSay()
    {
        QFETCH(int, action);
        const Action what = static_cast<Action>(action);
        for (const State state : allStates()) {
            for (const Role role : allRoles()) {
                const auto result = allowed(what, state, person(role), Authorship::Others);
                for (const Transition &row : smallNewsroom().transitions) {
                    if (row.action != what)
                        continue;
                    const bool may =
                        row.from.contains(state) && row.roles.contains(role) && row.whose != Whose::OwnOnly;
                    QCOMPARE(result.has_value(), may);
                }
            }
        }
    }

    void aReporterSubmitsAndTheSecretaryApproves()
    {
        QCOMPARE(allowed(Action::Submit, State::Writing, person(Role::Pv), Authorship::Own), State::Submitted);
        QCOMPARE(allowed(Action::Approve, State::Submitted, person(Role::Tkts), Authorship::Others), State::Approved);
        QCOMPARE(refusal(allowed(Action::Approve, State::Submitted, person(Role::Pv), Authorship::Others)),
                 QStringLiteral("wrong-role"));
        QCOMPARE(refusal(allowed(Action::Approve, State::Submitted, person(Role::QuanTri), Authorship::Others)),
                 QStringLiteral("wrong-role"));
        QCOMPARE(refusal(allowed(Action::Approve, State::Writing, person(Role::Tkts), Authorship::Others)),
                 QStringLiteral("wrong-state"));
    }

    void nobodyApprovesTheirOwnCopyUnlessTheProfileSaysSo()
    {
        const Person secretary = person(Role::Tkts);
        QCOMPARE(refusal(allowed(Action::Approve, State::Submitted, secretary, Authorship::Own)),
                 QStringLiteral("own-copy"));
        WorkflowProfile trusting = smallNewsroom();
        trusting.ownCopy = OwnCopyRule::Allowed;
        QCOMPARE(allowed(Action::Approve, State::Submitted, secretary, Authorship::Own, trusting), State::Approved);
    }

    void onlyTheAuthorWithdraws()
    {
        QCOMPARE(allowed(Action::Withdraw, State::Submitted, person(Role::Pv), Authorship::Own), State::Writing);
        QCOMPARE(refusal(allowed(Action::Withdraw, State::Submitted, person(Role::Tbt), Authorship::Others)),
                 QStringLiteral("not-author"));
    }

    void returningNeedsAReason()
    {
        QVERIFY(!reasonGiven(Action::Return, QStringLiteral("  ")));
        QCOMPARE(reasonGiven(Action::Return, {}).error().detail, QStringLiteral("reason-missing"));
        QVERIFY(reasonGiven(Action::Return, QStringLiteral("Thiếu nguồn")).has_value());
        QVERIFY(reasonGiven(Action::Submit, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "test_transitions.moc"
