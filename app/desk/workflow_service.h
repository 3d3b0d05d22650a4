#pragma once
#include "app/desk/desk_context.h"
#include "app/workflow/transitions.h"

namespace toasoan {

struct StepRequest
{
    DraftId draft;
    Action action = Action::Submit;
    QString person; ///< who acts; empty: the account's own person
    QString reason;
};

struct StepDone
{
    State state = State::Writing;
    Revision revision; ///< of the text as it was when the step was taken
};

/// Moves drafts through the newsroom. Each step fixes the text as it stands in a revision, then changes the state and
/// writes the audit entry: all in one transaction.
class WorkflowService
{
public:
    explicit WorkflowService(DeskContext &context) : m_context(context) {}

    /// Refused as in app/workflow/transitions.h, or "in-trash"; to approve, as picturesAreTold() too; NotFound for a
    /// draft or person that is not there; ChangedSinceApproval where the text to be called published is not the
    /// approved one.
    [[nodiscard]] Result<StepDone> step(const StepRequest &request);
    /// How this newsroom works: workflow.json of the data folder, or else the small newsroom. BadInput (args: path).
    [[nodiscard]] Result<WorkflowProfile> profile() const;
    /// Puts a profile's file into the data folder, and notes it in the log. As profileFromJson(); Refused "drafts-left"
    /// (args: how many, one state) where drafts stand in states from which it would not let them on.
    [[nodiscard]] Outcome useProfile(const QByteArray &file, const QString &person = {});
    /// The state that the step would lead to: what a button asks before it lets itself be pressed.
    [[nodiscard]] Result<State> wouldLeadTo(const DraftId &draft, Action action, const QString &person = {}) const;

private:
    [[nodiscard]] Outcome nobodyIsLeft(const WorkflowProfile &profile) const;
    [[nodiscard]] Result<State> check(const DraftRecord &draft, const StepRequest &request) const;
    [[nodiscard]] Result<Revision> fixText(Transaction &transaction, const DraftRecord &draft,
                                           const StepRequest &request) const;
    [[nodiscard]] Outcome sealAllows(const DraftRecord &draft, Action action, State next,
                                     const Revision &revision) const;
    [[nodiscard]] Outcome stillApproved(const DraftRecord &draft, const Revision &revision) const;
    [[nodiscard]] Outcome moveOn(Transaction &transaction, const StepRequest &request, State next,
                                 const Revision &revision) const;
    [[nodiscard]] Outcome approve(Transaction &transaction, const Revision &revision, const QString &person) const;

    DeskContext &m_context;
};

} // namespace toasoan
