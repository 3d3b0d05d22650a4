#pragma once
#include "app/base/ids.h"
#include "app/workflow/transitions.h"

namespace toasoan {

/// A step of a draft's way as its history tells it: a revision whose reason is an action.
struct ToldStep
{
    Action action = Action::Submit;
    QString person;
    bool isSealed = false;     ///< an approval of that revision came along that may be believed
    QList<LentRole> lent = {}; ///< to the person when they took it: by a delegation that is known here or vouched for
    friend bool operator==(const ToldStep &, const ToldStep &) = default;
};

/// What another folder tells of a draft's way.
struct ToldWay
{
    State state = State::Writing; ///< where the draft stands there
    QString author;
    QList<ToldStep> steps; ///< those that are not known here, oldest first
};

/// Where a draft stands here once it was received, and what was not believed of what came.
struct Arrival
{
    State state = State::Writing;
    QString doubt; ///< empty; "state-unknown": this newsroom has no such state; "state-refused": a step that it would
                   ///< not have let happen; "state-unproven": the steps lead elsewhere
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// The steps are walked as if they were taken here, from the state that the draft has: each must be one that this
/// newsroom's table allows to that person. Who is not known here may do what any role may, but never approve. What
/// rests on an approval needs one that came along. In doubt the draft stays where it is.
[[nodiscard]] Arrival arrivingState(State here, const ToldWay &told, const QList<Person> &people,
                                    const WorkflowProfile &profile);

/// The same for a draft that nobody here has seen: from the start, and as far as its steps are allowed.
[[nodiscard]] Arrival firstState(const ToldWay &told, const QList<Person> &people, const WorkflowProfile &profile);

} // namespace toasoan
