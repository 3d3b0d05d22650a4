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

constexpr std::array<ActionWords, 5> words = {{
    {Action::Submit, "submit", QT_TRANSLATE_NOOP("Workflow", "Submit for editing")},
    {Action::Return, "return", QT_TRANSLATE_NOOP("Workflow", "Return")},
    {Action::Approve, "approve", QT_TRANSLATE_NOOP("Workflow", "Approve")},
    {Action::Withdraw, "withdraw", QT_TRANSLATE_NOOP("Workflow", "Withdraw")},
    {Action::MarkPublished, "publish", QT_TRANSLATE_NOOP("Workflow", "Mark as published")},
}};

const ActionWords &wordsOf(Action action)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [action](const auto &row) { return row.action == action; });
    Q_ASSERT(found != words.end());
    return *found;
}

const Transition *rowOf(Action action, const WorkflowProfile &profile)
{
    const auto found = std::find_if(profile.transitions.begin(), profile.transitions.end(),
                                    [action](const Transition &row) { return row.action == action; });
    return found == profile.transitions.end() ? nullptr : &*found;
}

const QList<Role> writers = {Role::Ctv, Role::Pv, Role::Btv, Role::TruongBan, Role::Tkts, Role::PhoTbt, Role::Tbt};
const QList<Role> editors = {Role::Btv, Role::TruongBan, Role::Tkts, Role::PhoTbt, Role::Tbt};
const QList<Role> approvers = {Role::Tkts, Role::PhoTbt, Role::Tbt};

} // namespace

const QList<Action> &allActions()
{
    static const QList<Action> actions = {Action::Submit, Action::Return, Action::Approve, Action::Withdraw,
                                          Action::MarkPublished};
    return actions;
}

QString actionId(Action action)
{
    return QString::fromLatin1(wordsOf(action).id);
}

QString actionName(Action action)
{
    return QCoreApplication::translate("Workflow", wordsOf(action).name);
}

const WorkflowProfile &smallNewsroom()
{
    using enum State;
    static const WorkflowProfile profile = {
        QStringLiteral("small-newsroom"),
        Writing,
        OwnCopyRule::Forbidden,
        {
            {Action::Submit, {Writing, Returned}, Submitted, writers},
            {Action::Return, {Submitted, Approved}, Returned, editors, Whose::Any, ReasonRule::Required},
            // From Approved too: what was changed after its approval is approved anew, without a way round.
            {Action::Approve, {Submitted, Approved}, Approved, approvers, Whose::OthersUnlessAllowed},
            {Action::Withdraw, {Submitted}, Writing, writers, Whose::OwnOnly, ReasonRule::Required},
            {Action::MarkPublished, {Approved}, Published, approvers},
        },
    };
    return profile;
}

Result<State> allowed(Action action, State state, const Person &person, Authorship authorship,
                      const WorkflowProfile &profile)
{
    const Transition *row = rowOf(action, profile);
    if (!row || !row->from.contains(state))
        return failure(ErrorCode::Refused, QStringLiteral("wrong-state"), {actionId(action), stateId(state)});
    if (!person.hasAnyOf(row->roles)) {
        return failure(ErrorCode::Refused, QStringLiteral("wrong-role"),
                       {actionId(action), person.name, roleIds(row->roles).join(u", ")});
    }
    const bool own = authorship == Authorship::Own;
    if (own && row->whose == Whose::OthersUnlessAllowed && profile.ownCopy == OwnCopyRule::Forbidden)
        return failure(ErrorCode::Refused, QStringLiteral("own-copy"), {person.name});
    if (!own && row->whose == Whose::OwnOnly)
        return failure(ErrorCode::Refused, QStringLiteral("not-author"), {actionId(action), person.name});
    return row->to;
}

Outcome reasonGiven(Action action, const QString &reason, const WorkflowProfile &profile)
{
    const Transition *row = rowOf(action, profile);
    if (row && row->reason == ReasonRule::Required && reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("reason-missing"), {actionId(action)});
    return {};
}

} // namespace toasoan
