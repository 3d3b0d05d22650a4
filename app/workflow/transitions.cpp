#include "app/workflow/transitions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

struct ActionWords
{
    Action action;
    const char *id;
    const char *name;
};

constexpr std::array<ActionWords, 16> words = {{
    {Action::Propose, "propose", QT_TRANSLATE_NOOP("Workflow", "Propose the topic")},
    {Action::AcceptTopic, "accept-topic", QT_TRANSLATE_NOOP("Workflow", "Accept the topic")},
    {Action::Submit, "submit", QT_TRANSLATE_NOOP("Workflow", "Submit for editing")},
    {Action::TakeUp, "take-up", QT_TRANSLATE_NOOP("Workflow", "Begin editing")},
    {Action::Forward, "forward", QT_TRANSLATE_NOOP("Workflow", "Put forward for approval")},
    {Action::Return, "return", QT_TRANSLATE_NOOP("Workflow", "Return")},
    {Action::Approve, "approve", QT_TRANSLATE_NOOP("Workflow", "Approve")},
    {Action::Withdraw, "withdraw", QT_TRANSLATE_NOOP("Workflow", "Withdraw")},
    {Action::Hold, "hold", QT_TRANSLATE_NOOP("Workflow", "Put on hold")},
    {Action::Resume, "resume", QT_TRANSLATE_NOOP("Workflow", "Go on with it")},
    {Action::Cancel, "cancel", QT_TRANSLATE_NOOP("Workflow", "Cancel the article")},
    {Action::Reopen, "reopen", QT_TRANSLATE_NOOP("Workflow", "Write on")},
    {Action::Schedule, "schedule", QT_TRANSLATE_NOOP("Workflow", "Schedule")},
    {Action::MarkPublished, "publish", QT_TRANSLATE_NOOP("Workflow", "Mark as published")},
    {Action::MarkCorrected, "correct", QT_TRANSLATE_NOOP("Workflow", "Mark as corrected")},
    {Action::TakeDown, "take-down", QT_TRANSLATE_NOOP("Workflow", "Take down")},
}};

const ActionWords &wordsOf(Action action)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [action](const auto &row) { return row.action == action; });
    Q_ASSERT(found != words.end());
    return *found;
}

/// The highest of those roles that the row is open to.
std::optional<Role> highestIn(const QList<Role> &roles, const Transition &row)
{
    std::optional<Role> highest;
    for (const Role role : allRoles()) {
        if (row.roles.contains(role) && roles.contains(role))
            highest = role;
    }
    return highest;
}

/// The author's name where it is somebody else's article; nothing where it is the person's own.
using Author = std::optional<QString>;

tl::unexpected<Error> roleMissing(const Transition &row, const Person &person)
{
    return failure(ErrorCode::Refused, QStringLiteral("wrong-role"),
                   {actionId(row.action), person.name, roleIds(row.roles).join(u", ")});
}

Result<Acting> inOwnRole(const Transition &row, Role role, const Person &person, const Author &author,
                         const WorkflowProfile &profile)
{
    if (!author && row.whose == Whose::OthersUnlessAllowed && profile.ownCopy == OwnCopyRule::Forbidden)
        return failure(ErrorCode::Refused, QStringLiteral("own-copy"), {person.name});
    return Acting{row.to, role, {}};
}

/// Whose roles they are is asked of each: two people may have lent the same one, and one of them wrote the article.
Result<Acting> inLentRole(const Transition &row, const Person &person, const Author &author)
{
    const bool isForOthers = row.whose == Whose::OthersUnlessAllowed;
    std::optional<Acting> highest;
    QString writer;
    for (const LentRole &lent : person.lent) {
        if (!row.roles.contains(lent.role))
            continue;
        if (isForOthers && author == lent.from)
            writer = lent.from;
        else if (!highest || highest->role < lent.role)
            highest = Acting{row.to, lent.role, lent.from};
    }
    if (highest && isForOthers && !author)
        return failure(ErrorCode::Refused, QStringLiteral("own-copy"), {person.name});
    if (highest)
        return *highest;
    if (writer.isEmpty())
        return roleMissing(row, person);
    return failure(ErrorCode::Refused, QStringLiteral("delegators-copy"), {person.name, writer});
}

Result<Acting> actingOn(Action action, State state, const Person &person, const Author &author,
                        const WorkflowProfile &profile)
{
    const Transition *row = transitionOf(action, state, profile);
    if (!row)
        return failure(ErrorCode::Refused, QStringLiteral("wrong-state"), {actionId(action), stateId(state)});
    if (!person.hasAnyOf(row->roles))
        return roleMissing(*row, person);
    if (author && row->whose == Whose::OwnOnly)
        return failure(ErrorCode::Refused, QStringLiteral("not-author"), {actionId(action), person.name});
    const auto own = highestIn(person.roles, *row);
    return own ? inOwnRole(*row, *own, person, author, profile) : inLentRole(*row, person, author);
}

} // namespace

const QList<Action> &allActions()
{
    static const QList<Action> actions = [] {
        QList<Action> list;
        for (const ActionWords &row : words)
            list.append(row.action);
        return list;
    }();
    return actions;
}

QString actionId(Action action)
{
    return QString::fromLatin1(wordsOf(action).id);
}

std::optional<Action> actionFromId(const QString &id)
{
    for (const ActionWords &row : words) {
        if (id == QLatin1String(row.id))
            return row.action;
    }
    return std::nullopt;
}

QString actionName(Action action)
{
    return QCoreApplication::translate("Workflow", wordsOf(action).name);
}

bool WorkflowProfile::uses(Action action) const
{
    return std::any_of(transitions.begin(), transitions.end(),
                       [action](const Transition &row) { return row.action == action; });
}

bool WorkflowProfile::uses(State state) const
{
    return state == State::Writing
           || std::any_of(transitions.begin(), transitions.end(),
                          [state](const Transition &row) { return row.to == state || row.from.contains(state); });
}

const Transition *transitionOf(Action action, State state, const WorkflowProfile &profile)
{
    const auto found =
        std::find_if(profile.transitions.begin(), profile.transitions.end(), [action, state](const Transition &row) {
            return row.action == action && row.from.contains(state);
        });
    return found == profile.transitions.end() ? nullptr : &*found;
}

Result<Acting> acting(Action action, State state, const Person &person, const QString &author,
                      const WorkflowProfile &profile)
{
    return actingOn(action, state, person, author == person.name ? Author() : Author(author), profile);
}

Result<State> allowed(Action action, State state, const Person &person, Authorship authorship,
                      const WorkflowProfile &profile)
{
    const Author author = authorship == Authorship::Own ? Author() : Author(QString());
    return actingOn(action, state, person, author, profile).map([](const Acting &acting) { return acting.next; });
}

bool mayOnlyAsk(Action action, State state, const Person &person, const WorkflowProfile &profile)
{
    static const QList<Role> askers{Role::Pv, Role::Btv, Role::TruongBan, Role::Tkts};
    const Transition *row = transitionOf(action, state, profile);
    const bool isDecidedAbove = action == Action::TakeDown || action == Action::MarkCorrected;
    return isDecidedAbove && row && !person.hasAnyOf(row->roles) && person.hasAnyOf(askers);
}

Outcome mayDecide(Action action, const Person &person, const WorkflowProfile &profile)
{
    QStringList roles;
    for (const Transition &row : profile.transitions) {
        if (row.action == action && person.hasAnyOf(row.roles))
            return {};
        roles += row.action == action ? roleIds(row.roles) : QStringList();
    }
    roles.removeDuplicates();
    return failure(ErrorCode::Refused, QStringLiteral("wrong-role"),
                   {actionId(action), person.name, roles.join(u", ")});
}

bool maySuggestOnly(const Person &person, Authorship authorship, const WorkflowProfile &profile)
{
    static const QList<Role> editors{Role::Btv, Role::TruongBan, Role::Tkts, Role::PhoTbt, Role::Tbt};
    return authorship == Authorship::Others && profile.othersCopy == OthersCopyRule::Editors
           && !person.hasAnyOf(editors);
}

ReasonRule reasonRule(Action action, State state, const WorkflowProfile &profile)
{
    const Transition *row = transitionOf(action, state, profile);
    return row ? row->reason : ReasonRule::Optional;
}

Outcome reasonGiven(Action action, State state, const QString &reason, const WorkflowProfile &profile)
{
    if (reasonRule(action, state, profile) == ReasonRule::Required && reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("reason-missing"), {actionId(action)});
    return {};
}

} // namespace toasoan
