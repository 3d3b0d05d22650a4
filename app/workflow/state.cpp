#include "app/workflow/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

struct StateWords
{
    State state;
    const char *id;
    const char *name;
};

constexpr std::array<StateWords, 16> words = {{
    {State::Idea, "idea", QT_TRANSLATE_NOOP("Workflow", "Idea")},
    {State::Writing, "writing", QT_TRANSLATE_NOOP("Workflow", "Writing")},
    {State::Submitted, "submitted", QT_TRANSLATE_NOOP("Workflow", "Waiting for editing")},
    {State::Editing, "editing", QT_TRANSLATE_NOOP("Workflow", "Editing")},
    {State::ReviewDesk, "review-desk", QT_TRANSLATE_NOOP("Workflow", "Waiting for the desk")},
    {State::ReviewSecretary, "review-secretary", QT_TRANSLATE_NOOP("Workflow", "Waiting for the secretary")},
    {State::ReviewChief, "review-chief", QT_TRANSLATE_NOOP("Workflow", "Waiting for the chief editor")},
    {State::Approved, "approved", QT_TRANSLATE_NOOP("Workflow", "Approved")},
    {State::Scheduled, "scheduled", QT_TRANSLATE_NOOP("Workflow", "Scheduled")},
    {State::Published, "published", QT_TRANSLATE_NOOP("Workflow", "Published")},
    {State::Updated, "updated", QT_TRANSLATE_NOOP("Workflow", "Updated")},
    {State::Corrected, "corrected", QT_TRANSLATE_NOOP("Workflow", "Corrected")},
    {State::Removed, "removed", QT_TRANSLATE_NOOP("Workflow", "Taken down")},
    {State::Returned, "returned", QT_TRANSLATE_NOOP("Workflow", "Returned")},
    {State::Held, "held", QT_TRANSLATE_NOOP("Workflow", "On hold")},
    {State::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Workflow", "Cancelled")},
}};

const StateWords &wordsOf(State state)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [state](const auto &row) { return row.state == state; });
    Q_ASSERT(found != words.end());
    return *found;
}

} // namespace

const QList<State> &allStates()
{
    static const QList<State> states = [] {
        QList<State> list;
        for (const StateWords &row : words)
            list.append(row.state);
        return list;
    }();
    return states;
}

QString stateId(State state)
{
    return QString::fromLatin1(wordsOf(state).id);
}

std::optional<State> stateFromId(const QString &id)
{
    for (const StateWords &row : words) {
        if (id == QLatin1String(row.id))
            return row.state;
    }
    return std::nullopt;
}

QString stateName(State state)
{
    return QCoreApplication::translate("Workflow", wordsOf(state).name);
}

bool restsOnApproval(State state)
{
    switch (state) {
    case State::Approved:
    case State::Scheduled:
    case State::Published:
    case State::Updated:
    case State::Corrected:
        return true;
    default:
        return false;
    }
}

} // namespace toasoan
