#include "app/workflow/dispatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

template<typename Value>
struct Words
{
    Value value;
    const char *id;
    const char *name;
};

constexpr std::array errands = {
    Words<Errand>{Errand::Publish, "publish", QT_TRANSLATE_NOOP("Workflow", "Publish")},
    Words<Errand>{Errand::TakeDown, "take-down", QT_TRANSLATE_NOOP("Workflow", "Take down")},
};

constexpr std::array states = {
    Words<DispatchState>{DispatchState::Waiting, "waiting", QT_TRANSLATE_NOOP("Workflow", "Waiting")},
    Words<DispatchState>{DispatchState::Sending, "sending", QT_TRANSLATE_NOOP("Workflow", "Being sent")},
    Words<DispatchState>{DispatchState::Paused, "paused", QT_TRANSLATE_NOOP("Workflow", "Paused")},
    Words<DispatchState>{DispatchState::Stopped, "stopped", QT_TRANSLATE_NOOP("Workflow", "Needs somebody")},
    Words<DispatchState>{DispatchState::Done, "done", QT_TRANSLATE_NOOP("Workflow", "Done")},
    Words<DispatchState>{DispatchState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Workflow", "Cancelled")},
};

constexpr std::array presences = {
    Words<Presence>{Presence::Live, "live", QT_TRANSLATE_NOOP("Workflow", "Readers have it")},
    Words<Presence>{Presence::Planned, "planned", QT_TRANSLATE_NOOP("Workflow", "Scheduled there")},
    Words<Presence>{Presence::Drafted, "drafted", QT_TRANSLATE_NOOP("Workflow", "The draft lies ready to be sent")},
    Words<Presence>{Presence::Down, "down", QT_TRANSLATE_NOOP("Workflow", "Taken down there")},
};

template<typename Table, typename Value>
const auto &wordsOf(const Table &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto &row) { return row.value == value; });
    Q_ASSERT(found != table.end());
    return *found;
}

template<typename Value, typename Table>
std::optional<Value> valueOf(const Table &table, const QString &id)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&id](const auto &row) { return id == QLatin1String(row.id); });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->value);
}

QString translated(const char *name)
{
    return QCoreApplication::translate("Workflow", name);
}

} // namespace

QString errandId(Errand errand)
{
    return QString::fromLatin1(wordsOf(errands, errand).id);
}

std::optional<Errand> errandFromId(const QString &id)
{
    return valueOf<Errand>(errands, id);
}

QString errandName(Errand errand)
{
    return translated(wordsOf(errands, errand).name);
}

QString dispatchStateId(DispatchState state)
{
    return QString::fromLatin1(wordsOf(states, state).id);
}

std::optional<DispatchState> dispatchStateFromId(const QString &id)
{
    return valueOf<DispatchState>(states, id);
}

QString dispatchStateName(DispatchState state)
{
    return translated(wordsOf(states, state).name);
}

bool isOver(DispatchState state)
{
    return state == DispatchState::Done || state == DispatchState::Cancelled;
}

QString presenceId(Presence presence)
{
    return QString::fromLatin1(wordsOf(presences, presence).id);
}

std::optional<Presence> presenceFromId(const QString &id)
{
    return valueOf<Presence>(presences, id);
}

QString presenceName(Presence presence)
{
    return translated(wordsOf(presences, presence).name);
}

QJsonObject troubleToJson(const std::optional<Error> &trouble)
{
    if (!trouble)
        return {};
    return {{QStringLiteral("code"), errorId(trouble->code)},
            {QStringLiteral("detail"), trouble->detail},
            {QStringLiteral("args"), QJsonArray::fromStringList(trouble->args)}};
}

std::optional<Error> troubleFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    QStringList args;
    for (const QJsonValue &each : json.value(QStringLiteral("args")).toArray())
        args.append(each.toString());
    const auto code = errorCodeFromId(json.value(QStringLiteral("code")).toString());
    return Error{code.value_or(ErrorCode::Internal), json.value(QStringLiteral("detail")).toString(), args};
}

} // namespace toasoan
