#include "app/workflow/arrival.h"

#include <algorithm>

namespace toasoan {
namespace {

std::optional<State> afterStep(State state, const ToldStep &step, const QString &author, const QList<Person> &people,
                               const WorkflowProfile &profile)
{
    const auto known = std::find_if(people.begin(), people.end(),
                                    [&step](const Person &person) { return person.name == step.person; });
    if (known == people.end() && step.action == Action::Approve)
        return std::nullopt;
    Person person = known == people.end() ? Person{step.person, allRoles()} : *known;
    person.lent = step.lent;
    const auto done = acting(step.action, state, person, author, profile);
    const bool needsSeal = done && step.action == Action::Approve && restsOnApproval(done->next);
    return done && (!needsSeal || step.isSealed) ? std::optional(done->next) : std::nullopt;
}

/// As far as the steps are allowed.
Arrival walked(State from, const ToldWay &told, const QList<Person> &people, const WorkflowProfile &profile)
{
    Arrival arrival{from, {}};
    for (const ToldStep &step : told.steps) {
        const auto next = afterStep(arrival.state, step, told.author, people, profile);
        if (!next) {
            arrival.doubt = QStringLiteral("state-refused");
            return arrival;
        }
        arrival.state = *next;
    }
    if (arrival.state != told.state)
        arrival.doubt = profile.uses(told.state) ? QStringLiteral("state-unproven") : QStringLiteral("state-unknown");
    return arrival;
}

} // namespace

Arrival arrivingState(State here, const ToldWay &told, const QList<Person> &people, const WorkflowProfile &profile)
{
    if (told.steps.isEmpty())
        return {here, {}};
    const Arrival arrival = walked(here, told, people, profile);
    return arrival.doubt.isEmpty() ? arrival : Arrival{here, arrival.doubt};
}

Arrival firstState(const ToldWay &told, const QList<Person> &people, const WorkflowProfile &profile)
{
    return walked(State::Writing, told, people, profile);
}

} // namespace toasoan
