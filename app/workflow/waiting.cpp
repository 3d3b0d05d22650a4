#include "app/workflow/waiting.h"

#include <algorithm>
#include <tuple>

namespace toasoan {
namespace {

/// What takes an article further, not back or aside.
bool leadsOn(Action action)
{
    switch (action) {
    case Action::AcceptTopic:
    case Action::TakeUp:
    case Action::Forward:
    case Action::Approve:
    case Action::Resume:
    case Action::Schedule:
    case Action::MarkPublished:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isUnderWay(State state)
{
    switch (state) {
    case State::Published:
    case State::Updated:
    case State::Corrected:
    case State::Removed:
    case State::Cancelled:
        return false;
    default:
        return true;
    }
}

QList<Role> rolesAwaited(State state, const WorkflowProfile &profile)
{
    if (state == State::Writing || state == State::Returned)
        return {};
    QList<Role> roles;
    for (const Transition &row : profile.transitions) {
        if (!leadsOn(row.action) || !row.from.contains(state) || row.to == state)
            continue;
        for (const Role role : row.roles) {
            if (!roles.contains(role))
                roles.append(role);
        }
    }
    return roles;
}

QStringList peopleAwaited(const Waiting &waiting, const WorkflowProfile &profile, const QList<Person> &people)
{
    if (!waiting.assignee.isEmpty())
        return {waiting.assignee};
    const QList<Role> roles = rolesAwaited(waiting.state, profile);
    if (roles.isEmpty())
        return {waiting.author};
    QStringList names;
    for (const Person &person : people) {
        if (person.hasAnyOf(roles) && person.name != waiting.author)
            names.append(person.name);
    }
    return names;
}

qint64 minutesWaited(const Waiting &waiting, const QDateTime &now)
{
    return std::max<qint64>(0, waiting.since.secsTo(now) / 60);
}

std::optional<qint64> minutesLeft(const Waiting &waiting, const WorkflowProfile &profile, const QDateTime &now)
{
    const auto limit = profile.limits.constFind(waiting.state);
    if (limit == profile.limits.cend())
        return std::nullopt;
    return *limit - minutesWaited(waiting, now);
}

bool isLate(const Waiting &waiting, const WorkflowProfile &profile, const QDateTime &now)
{
    const bool isPastDeadline = waiting.deadline.isValid() && waiting.deadline < now;
    return isPastDeadline || minutesLeft(waiting, profile, now).value_or(0) < 0;
}

void sortForBoard(QList<Waiting> &rows, const WorkflowProfile &profile, const QDateTime &now)
{
    const auto place = [&](const Waiting &row) {
        return std::tuple(allStates().indexOf(row.state), !isLate(row, profile, now), row.since);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const Waiting &a, const Waiting &b) { return place(a) < place(b); });
}

} // namespace toasoan
