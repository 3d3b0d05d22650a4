#include "app/workflow/transitions.h"

#include "app/workflow/profile_file.h"

#include <QSet>
#include <QTest>

using namespace toasoan;

namespace {

Person person(Role role)
{
    return {QStringLiteral("Mẫu"), {role}};
}

WorkflowProfile builtIn(const QString &id)
{
    return profileFromJson(builtInProfile(id)).value();
}

bool mayDoSomething(Role role, const WorkflowProfile &profile)
{
    return std::any_of(profile.transitions.begin(), profile.transitions.end(),
                       [role](const Transition &row) { return row.roles.contains(role); });
}

Result<State> allowed(Action action, State state, const Person &person, Authorship authorship)
{
    return toasoan::allowed(action, state, person, authorship, smallNewsroom());
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
    void everyRowHasSomebodyWhoMayAndLeadsOn_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &id : builtInProfiles())
            QTest::newRow(qPrintable(id)) << id;
    }

    void everyRowHasSomebodyWhoMayAndLeadsOn()
    {
        QFETCH(QString, profile);
        for (const Transition &row : builtIn(profile).transitions) {
            QVERIFY(!row.roles.isEmpty());
            QVERIFY(!row.from.isEmpty());
            // What changed after its approval is approved anew where it stands; no other step leads nowhere.
            QVERIFY(!row.from.contains(row.to) || row.action == Action::Approve);
            QVERIFY2(!row.roles.contains(Role::QuanTri), "an administrator handles no copy");
        }
        for (const Role role : allRoles())
            QCOMPARE(mayDoSomething(role, builtIn(profile)), role != Role::QuanTri);
    }

    void everyStepAndStateOfTheFullChainIsUsed()
    {
        const WorkflowProfile chain = builtIn(u"full-chain"_qs);
        QSet<State> states{State::Writing};
        for (const Transition &row : chain.transitions)
            states.insert(row.to);
        QCOMPARE(states.size(), allStates().size());
        for (const Action action : allActions())
            QVERIFY2(chain.uses(action), qPrintable(actionId(action)));
    }

    // Whoever may approve for good has not got there without the levels below.
    void theChainIsApprovedLevelByLevel()
    {
        const WorkflowProfile chain = builtIn(u"full-chain"_qs);
        const auto next = [&chain](Action action, State state, Role role) {
            return allowed(action, state, person(role), Authorship::Others, chain);
        };
        QCOMPARE(refusal(next(Action::Approve, State::Submitted, Role::Tbt)), u"wrong-state"_qs);
        QCOMPARE(next(Action::TakeUp, State::Submitted, Role::Btv), State::Editing);
        QCOMPARE(next(Action::Forward, State::Editing, Role::Btv), State::ReviewDesk);
        QCOMPARE(refusal(next(Action::Approve, State::ReviewDesk, Role::Btv)), u"wrong-role"_qs);
        QCOMPARE(next(Action::Approve, State::ReviewDesk, Role::TruongBan), State::ReviewSecretary);
        QCOMPARE(refusal(next(Action::Approve, State::ReviewSecretary, Role::TruongBan)), u"wrong-role"_qs);
        QCOMPARE(next(Action::Approve, State::ReviewSecretary, Role::Tkts), State::ReviewChief);
        QCOMPARE(refusal(next(Action::Approve, State::ReviewChief, Role::Tkts)), u"wrong-role"_qs);
        QCOMPARE(next(Action::Approve, State::ReviewChief, Role::PhoTbt), State::Approved);
        QCOMPARE(refusal(next(Action::TakeDown, State::Published, Role::Tkts)), u"wrong-role"_qs);
    }

    // Who may what in a larger newsroom, row by row; what is asked for elsewhere ("đề nghị") is no step of the table.
    // The secretary approves for good and publishes by delegation alone.
    void theChainsRightsAreTheNewsroomsMatrix()
    {
        struct Right
        {
            Action action;
            QList<State> from;
            const char *may; ///< CTV PV BTV TruongBan TKTS PhoTBT TBT QuanTri
        };
        const QList<Right> matrix{
            {Action::Submit, {State::Writing, State::Returned}, "xxxxxxx-"},
            {Action::TakeUp, {State::Submitted}, "--xxxxx-"},
            {Action::Forward, {State::Editing}, "--xxxxx-"},
            {Action::Return, {State::Submitted, State::Editing, State::ReviewDesk, State::Held}, "--xxxxx-"},
            {Action::Approve, {State::ReviewDesk}, "---xxxx-"},
            {Action::Approve, {State::ReviewSecretary}, "----xxx-"},
            {Action::Approve, {State::ReviewChief, State::Approved, State::Published, State::Updated}, "-----xx-"},
            {Action::Schedule, {State::Approved}, "-----xx-"},
            {Action::MarkPublished, {State::Approved, State::Scheduled}, "-----xx-"},
            {Action::TakeDown, {State::Published, State::Updated, State::Corrected}, "-----xx-"},
            {Action::MarkCorrected, {State::Published, State::Updated}, "-----xx-"},
        };
        const WorkflowProfile chain = builtIn(u"full-chain"_qs);
        for (const Right &right : matrix) {
            for (const State state : right.from) {
                for (qsizetype i = 0; i < allRoles().size(); ++i) {
                    const bool may =
                        allowed(right.action, state, person(allRoles().at(i)), Authorship::Others, chain).has_value();
                    QVERIFY2(may == (right.may[i] == 'x'), qPrintable(actionId(right.action) + u' ' + stateId(state)
                                                                      + u' ' + roleId(allRoles().at(i))));
                }
            }
        }
        QCOMPARE(chain.waivers, (QList<Role>{Role::PhoTbt, Role::Tbt}));
        for (const Role role : {Role::Ctv, Role::Pv})
            QVERIFY(maySuggestOnly(person(role), Authorship::Others, chain));
        for (const Role role : {Role::Btv, Role::TruongBan, Role::Tkts, Role::PhoTbt, Role::Tbt})
            QVERIFY(!maySuggestOnly(person(role), Authorship::Others, chain));
        Person secretary = person(Role::Tkts);
        secretary.lent = {{Role::Tbt, u"Sếp"_qs}};
        QCOMPARE(allowed(Action::Approve, State::ReviewChief, secretary, Authorship::Others, chain), State::Approved);
    }

    void everyStateIsReachedAndLeftBySomebody()
    {
        for (const QString &id : builtInProfiles()) {
            const WorkflowProfile profile = builtIn(id);
            QSet<State> reached{State::Writing};
            for (qsizetype before = 0; before != reached.size();) {
                before = reached.size();
                for (const Transition &row : profile.transitions) {
                    for (const State from : row.from) {
                        if (reached.contains(from) && !row.roles.isEmpty())
                            reached.insert(row.to);
                    }
                }
            }
            for (const State state : allStates())
                QVERIFY2(reached.contains(state) == profile.uses(state), qPrintable(id + u' ' + stateId(state)));
        }
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
                bool may = false;
                for (const Transition &row : smallNewsroom().transitions)
                    may = may
                          || (row.action == what && row.from.contains(state) && row.roles.contains(role)
                              && row.whose != Whose::OwnOnly);
                QCOMPARE(result.has_value(), may);
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
        QCOMPARE(toasoan::allowed(Action::Approve, State::Submitted, secretary, Authorship::Own, trusting),
                 State::Approved);
    }

    void onlyTheAuthorWithdraws()
    {
        QCOMPARE(allowed(Action::Withdraw, State::Submitted, person(Role::Pv), Authorship::Own), State::Writing);
        QCOMPARE(refusal(allowed(Action::Withdraw, State::Submitted, person(Role::Tbt), Authorship::Others)),
                 QStringLiteral("not-author"));
    }

    void returningNeedsAReason()
    {
        const auto given = [](Action action, State state, const QString &reason) {
            return reasonGiven(action, state, reason, smallNewsroom());
        };
        QVERIFY(!given(Action::Return, State::Submitted, QStringLiteral("  ")));
        QCOMPARE(given(Action::Return, State::Submitted, {}).error().detail, QStringLiteral("reason-missing"));
        QVERIFY(given(Action::Return, State::Submitted, QStringLiteral("Thiếu nguồn")).has_value());
        QVERIFY(given(Action::Submit, State::Writing, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "test_transitions.moc"
