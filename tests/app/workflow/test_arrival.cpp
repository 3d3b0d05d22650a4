#include "app/workflow/arrival.h"

#include <QTest>

using namespace toasoan;

namespace {

const QString reporter = QStringLiteral("Phóng viên");
const QString secretary = QStringLiteral("Thư ký");
const QList<Person> people{{reporter, {Role::Pv}}, {secretary, {Role::Tkts}}};

Arrival arriving(State here, State there, const QList<ToldStep> &steps)
{
    return arrivingState(here, {there, reporter, steps}, people, smallNewsroom());
}

const ToldStep submitted{Action::Submit, reporter};

} // namespace

class TestArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThatAreAllowedHereAreTaken()
    {
        QCOMPARE(arriving(State::Writing, State::Submitted, {submitted}), (Arrival{State::Submitted, {}}));
        QCOMPARE(arriving(State::Submitted, State::Returned, {{Action::Return, secretary}}),
                 (Arrival{State::Returned, {}}));
    }

    void withoutAStepNothingMoves()
    {
        QCOMPARE(arriving(State::Submitted, State::Approved, {}), (Arrival{State::Submitted, {}}));
    }

    void anApprovalMustComeAlong()
    {
        const ToldStep bare{Action::Approve, secretary};
        QCOMPARE(arriving(State::Submitted, State::Approved, {bare}), (Arrival{State::Submitted, u"state-refused"_qs}));
        QCOMPARE(arriving(State::Submitted, State::Approved, {{Action::Approve, secretary, true}}).state,
                 State::Approved);
    }

    void whoIsNotKnownHereMaySubmitButNotApprove()
    {
        const QString stranger = QStringLiteral("Ai đó");
        const ToldWay told{State::Submitted, stranger, {{Action::Submit, stranger}}};
        QCOMPARE(firstState(told, people, smallNewsroom()).state, State::Submitted);
        const ToldWay approved{
            State::Approved, stranger, {{Action::Submit, stranger}, {Action::Approve, QStringLiteral("Kẻ lạ"), true}}};
        QCOMPARE(firstState(approved, people, smallNewsroom()), (Arrival{State::Submitted, u"state-refused"_qs}));
    }

    void nobodyApprovesTheirOwnCopyFromAfar()
    {
        const QList<Person> both{{secretary, {Role::Tkts, Role::Pv}}};
        const ToldWay own{
            State::Approved, secretary, {{Action::Submit, secretary}, {Action::Approve, secretary, true}}};
        QCOMPARE(firstState(own, both, smallNewsroom()).state, State::Submitted);
    }

    void aRoleThatMayNotIsRefused()
    {
        QCOMPARE(arriving(State::Submitted, State::Approved, {{Action::Approve, reporter, true}}).doubt,
                 u"state-refused"_qs);
    }

    void aStateThatTheStepsDoNotLeadToIsNotBelieved()
    {
        QCOMPARE(arriving(State::Writing, State::Approved, {submitted}),
                 (Arrival{State::Writing, u"state-unproven"_qs}));
        QCOMPARE(arriving(State::Writing, State::ReviewChief, {submitted}).doubt, u"state-unknown"_qs);
    }
};

QTEST_GUILESS_MAIN(TestArrival)
#include "test_arrival.moc"
