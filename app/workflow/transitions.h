#pragma once
#include "app/base/result.h"
#include "app/workflow/person.h"
#include "app/workflow/state.h"

#include <QHash>
#include <QStringList>

namespace toasoan {

/// What a person does to an article's state.
enum class Action {
    Propose,     ///< the topic, before anything is written
    AcceptTopic, ///< it may be written
    Submit,
    TakeUp,  ///< an editor begins with it
    Forward, ///< edited: to those who approve
    Return,
    Approve, ///< at the level where it waits; the last one seals the text
    Withdraw,
    Hold,
    Resume,
    Cancel,
    Reopen, ///< a cancelled one is written on
    Schedule,
    MarkPublished,
    MarkCorrected,
    TakeDown,
};

[[nodiscard]] const QList<Action> &allActions();
[[nodiscard]] QString actionId(Action action); ///< "submit", "return", "approve", "withdraw", "publish"
[[nodiscard]] std::optional<Action> actionFromId(const QString &id);
[[nodiscard]] QString actionName(Action action);

/// Whose article it is, seen from the person who acts.
enum class Authorship { Own, Others };

/// Which articles a row of the table is about. OthersUnlessAllowed: one's own too, where the profile says so.
enum class Whose { Any, OwnOnly, OthersUnlessAllowed };
enum class ReasonRule { Optional, Required };
enum class OwnCopyRule { Forbidden, Allowed };
enum class SignatureRule { Optional, Required };
/// Who changes the text of what others wrote; the rest may suggest.
enum class OthersCopyRule { Anybody, Editors };

/// Findings of proofing that a step is not taken with.
struct RequiredCheck
{
    QString group;    ///< of rules: "spelling", "style", "structure"
    QString severity; ///< the mildest that holds the article back: "error", "warning", "info"
    friend bool operator==(const RequiredCheck &, const RequiredCheck &) = default;
};

struct Transition
{
    Action action = Action::Submit;
    QList<State> from;
    State to = State::Writing;
    QList<Role> roles;
    Whose whose = Whose::Any;
    ReasonRule reason = ReasonRule::Optional;
    QStringList fields = {}; ///< of the article that must be filled (required_fields.h)
    QList<RequiredCheck> checks = {};
    QStringList waivable = {}; ///< those of `fields` and groups of `checks` that may be waived, by who may waive

    [[nodiscard]] bool asksOfTheText() const { return !fields.isEmpty() || !checks.isEmpty(); }
};

/// A newsroom's way of working, as data: in no state has an action two rows. An article begins in State::Writing.
struct WorkflowProfile
{
    QString id;
    QString name; ///< what people see
    OwnCopyRule ownCopy = OwnCopyRule::Forbidden;
    SignatureRule signatures = SignatureRule::Optional; ///< of approvals that seal
    QList<Role> waivers = {Role::PhoTbt, Role::Tbt};    ///< who may waive a finding that holds an article back
    OthersCopyRule othersCopy = OthersCopyRule::Anybody;
    QList<Transition> transitions;
    QHash<State, int> limits; ///< minutes that an article may wait in a state; none: as long as it takes

    [[nodiscard]] bool uses(Action action) const;
    [[nodiscard]] bool uses(State state) const;
};

/// "Tòa soạn nhỏ": a reporter submits, the secretary approves. Built in (resources/workflow).
[[nodiscard]] const WorkflowProfile &smallNewsroom();

/// The row that the step is taken by; null where there is none.
[[nodiscard]] const Transition *transitionOf(Action action, State state, const WorkflowProfile &profile);

/// In which role a person takes a step, and where it leads.
struct Acting
{
    State next = State::Writing;
    Role role = Role::Ctv; ///< their highest that the step is open to; one of their own before one that is lent
    QString lentBy;        ///< whose role it is, by delegation; empty: their own
    friend bool operator==(const Acting &, const Acting &) = default;
};

/// Refused otherwise, with detail "wrong-state" (args: action, state), "wrong-role" (args: action, person, roles that
/// may), "not-author" (args: action, person), "own-copy" (args: person) or "delegators-copy" (args: person, whose role
/// it is): in a lent role nobody approves what they or its owner wrote, whatever the profile allows.
[[nodiscard]] Result<Acting> acting(Action action, State state, const Person &person, const QString &author,
                                    const WorkflowProfile &profile);

/// The state the action leads to, where the author is the person or somebody who lent them nothing. Refused as
/// acting().
[[nodiscard]] Result<State> allowed(Action action, State state, const Person &person, Authorship authorship,
                                    const WorkflowProfile &profile);

/// Whether the person may not take a published article down or call it corrected, but ask those who may: PV, BTV,
/// Trưởng ban and TKTS, in a state in which the table has that step for others.
[[nodiscard]] bool mayOnlyAsk(Action action, State state, const Person &person, const WorkflowProfile &profile);

/// Refused "wrong-role" (args as of allowed()) where the person may take that step in no state: whoever may decides
/// what others ask for.
[[nodiscard]] Outcome mayDecide(Action action, const Person &person, const WorkflowProfile &profile);

/// Whether the person may not change the text but suggest: CTV and PV on what others wrote, where editors alone edit.
[[nodiscard]] bool maySuggestOnly(const Person &person, Authorship authorship, const WorkflowProfile &profile);

/// Refused "reason-missing" (args: action) when the action needs a reason in this state and this one is blank.
[[nodiscard]] Outcome reasonGiven(Action action, State state, const QString &reason, const WorkflowProfile &profile);
[[nodiscard]] ReasonRule reasonRule(Action action, State state, const WorkflowProfile &profile);

} // namespace toasoan
