#include "app/desk/workflow_service.h"

#include "app/desk/current_text.h"
#include "app/desk/picture_rules.h"
#include "app/store/saving.h"

namespace toasoan {

Result<State> WorkflowService::check(const DraftRecord &draft, Action action, const QString &name) const
{
    const auto person = m_context.store->people().find(name);
    if (!person)
        return tl::unexpected<Error>(person.error());
    if (draft.deletedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("in-trash"), {actionId(action)});
    const Authorship authorship = draft.author == name ? Authorship::Own : Authorship::Others;
    return allowed(action, draft.state, *person, authorship);
}

Result<State> WorkflowService::wouldLeadTo(const DraftId &draft, Action action, const QString &person) const
{
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    return check(*record, action, person.isEmpty() ? m_context.ownName : person);
}

Result<Revision> WorkflowService::fixText(Transaction &transaction, const DraftRecord &draft,
                                          const StepRequest &request) const
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto text = currentText(*m_context.store, draft);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (request.action == Action::Approve) {
        if (const Outcome told = picturesAreTold(m_context, text->article); !told)
            return tl::unexpected<Error>(told.error());
    }
    const NewRevision next{draft.id,       text->article, text->annotations,        text->base,
                           request.person, *now,          actionId(request.action), {}};
    return saveRevision(*m_context.store, transaction, next, WhenUnchanged::AddAnyway);
}

Outcome WorkflowService::stillApproved(const DraftRecord &draft, const Revision &revision) const
{
    const auto approval = currentApproval(*m_context.store, draft);
    if (!approval)
        return tl::unexpected<Error>(approval.error());
    if (*approval && sealOf(**approval, revision.content) == SealState::Intact)
        return {};
    return failure(ErrorCode::ChangedSinceApproval, {}, {draft.text.headline});
}

Outcome WorkflowService::approve(Transaction &transaction, const Revision &revision, const QString &person) const
{
    const auto previous = m_context.store->audit().headHash();
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    Approval approval{revision.draft, revision.id, revision.content, person, revision.time, *previous, {}};
    approval.statement = statementOf(approval);
    return m_context.store->approvals().add(transaction, approval);
}

Outcome WorkflowService::moveOn(Transaction &transaction, const StepRequest &request, State next,
                                const Revision &revision) const
{
    if (request.action == Action::Approve) {
        if (auto approved = approve(transaction, revision, request.person); !approved)
            return approved;
    }
    if (auto set = m_context.store->drafts().setState(transaction, request.draft, next, revision.time); !set)
        return set;
    const QString detail = request.action == Action::Approve ? revision.content.value : request.reason;
    return m_context.note(
        transaction, {0, {}, {}, request.person, actionId(request.action), request.draft, revision.id, detail, {}});
}

Result<StepDone> WorkflowService::step(const StepRequest &asked)
{
    StepRequest request = asked;
    if (request.person.isEmpty())
        request.person = m_context.ownName;
    if (auto given = reasonGiven(request.action, request.reason); !given)
        return tl::unexpected<Error>(given.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto draft = m_context.store->drafts().find(request.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto next = check(*draft, request.action, request.person);
    if (!next)
        return tl::unexpected<Error>(next.error());
    const auto revision = fixText(*transaction, *draft, request);
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    if (request.action == Action::Approve && draft->state == State::Approved
        && stillApproved(*draft, *revision).has_value())
        return failure(ErrorCode::Refused, QStringLiteral("wrong-state"),
                       {actionId(request.action), stateId(draft->state)});
    if (request.action == Action::MarkPublished) {
        if (auto approved = stillApproved(*draft, *revision); !approved)
            return tl::unexpected<Error>(approved.error());
    }
    if (auto moved = moveOn(*transaction, request, *next, *revision); !moved)
        return tl::unexpected<Error>(moved.error());
    return transaction->commit().map([&] { return StepDone{*next, *revision}; });
}

} // namespace toasoan
