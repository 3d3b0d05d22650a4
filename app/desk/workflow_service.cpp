#include "app/desk/workflow_service.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/current_text.h"
#include "app/desk/picture_rules.h"
#include "app/store/saving.h"
#include "app/workflow/profile_file.h"

#include <QFile>

namespace toasoan {
namespace {

const QString profileName = QStringLiteral("/workflow.json");

} // namespace

Result<WorkflowProfile> WorkflowService::profile() const
{
    const QString path = m_context.folder + profileName;
    if (!QFile::exists(path))
        return smallNewsroom();
    return readFile(path, limits::houseStyleBytes).and_then(profileFromJson).map_error([&path](Error error) {
        error.args = {path};
        error.detail.prepend(u"workflow.json");
        return error;
    });
}

Outcome WorkflowService::useProfile(const QByteArray &file, const QString &person)
{
    const auto profile = profileFromJson(file);
    if (!profile)
        return tl::unexpected<Error>(profile.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto free = nobodyIsLeft(*profile); !free)
        return free;
    return m_context
        .note(*transaction, {0,
                             {},
                             {},
                             person.isEmpty() ? m_context.ownName : person,
                             QStringLiteral("workflow.use"),
                             {},
                             {},
                             profile->id,
                             {}})
        .and_then([&] { return writeDurably(m_context.folder + profileName, file); })
        .and_then([&] { return transaction->commit(); });
}

Outcome WorkflowService::nobodyIsLeft(const WorkflowProfile &profile) const
{
    const auto drafts = m_context.store->drafts().list({{}, Shelf::Live, std::numeric_limits<int>::max()});
    if (!drafts)
        return tl::unexpected<Error>(drafts.error());
    QList<State> left;
    for (const DraftRecord &draft : *drafts) {
        if (!profile.uses(draft.state))
            left.append(draft.state);
    }
    if (left.isEmpty())
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("drafts-left"),
                   {QString::number(left.size()), stateId(left.first())});
}

Result<State> WorkflowService::check(const DraftRecord &draft, const StepRequest &request) const
{
    const auto person = m_context.store->people().find(request.person);
    const auto profile = this->profile();
    if (!person || !profile)
        return tl::unexpected<Error>(person ? profile.error() : person.error());
    if (draft.deletedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("in-trash"), {actionId(request.action)});
    const Authorship authorship = draft.author == request.person ? Authorship::Own : Authorship::Others;
    const auto next = allowed(request.action, draft.state, *person, authorship, *profile);
    if (auto given = reasonGiven(request.action, draft.state, request.reason, *profile); next && !given)
        return tl::unexpected<Error>(given.error());
    return next;
}

Result<State> WorkflowService::wouldLeadTo(const DraftId &draft, Action action, const QString &person) const
{
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const QString unsaid = QStringLiteral("?"); // whether a reason is needed is asked later
    return check(*record, {draft, action, person.isEmpty() ? m_context.ownName : person, unsaid});
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

/// What is approved as it stands needs no second approval; and nothing else comes out of the door.
Outcome WorkflowService::sealAllows(const DraftRecord &draft, Action action, State next, const Revision &revision) const
{
    if (!restsOnApproval(next) || (action == Action::Approve && !restsOnApproval(draft.state)))
        return {};
    auto intact = stillApproved(draft, revision);
    if (action != Action::Approve)
        return intact;
    if (!intact)
        return intact.error().code == ErrorCode::ChangedSinceApproval ? Outcome() : intact;
    return failure(ErrorCode::Refused, QStringLiteral("wrong-state"), {actionId(action), stateId(draft.state)});
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
    if (request.action == Action::Approve && restsOnApproval(next)) {
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
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto draft = m_context.store->drafts().find(request.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto next = check(*draft, request);
    if (!next)
        return tl::unexpected<Error>(next.error());
    const auto revision = fixText(*transaction, *draft, request);
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    if (auto fits = sealAllows(*draft, request.action, *next, *revision); !fits)
        return tl::unexpected<Error>(fits.error());
    if (auto moved = moveOn(*transaction, request, *next, *revision); !moved)
        return tl::unexpected<Error>(moved.error());
    return transaction->commit().map([&] { return StepDone{*next, *revision}; });
}

} // namespace toasoan
