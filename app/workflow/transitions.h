#pragma once
#include "app/base/result.h"
#include "app/workflow/person.h"
#include "app/workflow/state.h"

namespace toasoan {

/// What a person does to an article's state.
enum class Action { Submit, Return, Approve, Withdraw, MarkPublished };

[[nodiscard]] const QList<Action> &allActions();
[[nodiscard]] QString actionId(Action action); ///< "submit", "return", "approve", "withdraw", "publish"
[[nodiscard]] QString actionName(Action action);

/// Whose article it is, seen from the person who acts.
enum class Authorship { Own, Others };

/// Which articles a row of the table is about. OthersUnlessAllowed: one's own too, where the profile says so.
enum class Whose { Any, OwnOnly, OthersUnlessAllowed };
enum class ReasonRule { Optional, Required };
enum class OwnCopyRule { Forbidden, Allowed };

struct Transition
{
    Action action;
    QList<State> from;
    State to;
    QList<Role> roles;
    Whose whose = Whose::Any;
    ReasonRule reason = ReasonRule::Optional;
};

/// A newsroom's way of working, as data: one row per action.
struct WorkflowProfile
{
    QString id;
    State start = State::Writing;
    OwnCopyRule ownCopy = OwnCopyRule::Forbidden;
    QList<Transition> transitions;
};

/// "Tòa soạn nhỏ": a reporter submits, the secretary approves.
[[nodiscard]] const WorkflowProfile &smallNewsroom();

/// The state the action leads to. Refused otherwise, with detail
/// "wrong-state" (args: action, state), "wrong-role" (args: action, person, roles that may),
/// "own-copy" (args: person) or "not-author" (args: action, person).
[[nodiscard]] Result<State> allowed(Action action, State state, const Person &person, Authorship authorship,
                                    const WorkflowProfile &profile = smallNewsroom());

/// Refused "reason-missing" (args: action) when the action needs a reason and this one is blank.
[[nodiscard]] Outcome reasonGiven(Action action, const QString &reason,
                                  const WorkflowProfile &profile = smallNewsroom());

} // namespace toasoan
