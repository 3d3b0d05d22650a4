#include "app/desk/workflow_service.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/current_text.h"
#include "app/desk/key_service.h"
#include "app/desk/ordering.h"
#include "app/desk/signature_rules.h"
#include "app/store/saving.h"
#include "app/workflow/profile_file.h"

#include <QFile>

namespace toasoan {
namespace {

const QString profileName = QStringLiteral("/workflow.json");
const QString reasonsName = QStringLiteral("/return-reasons.json");

/// The text that was approved, and in spite of what.
QString approvedDetail(const StepRequest &request, const Revision &revision)
{
    QString detail = revision.content.value;
    for (const Waiver &waiver : request.waivers)
        detail += u' ' + waiver.rule + u'=' + waiver.reason;
    return detail;
}

/// What the log says of the step.
QString detailOf(const StepRequest &request, const Revision &revision)
{
    switch (request.action) {
    case Action::Approve:
        return approvedDetail(request, revision);
    case Action::Return:
        return returnDetail(request.returning, request.reason);
    default:
        return request.reason;
    }
}

} // namespace

Result<WorkflowProfile> WorkflowService::profile() const
{
    return workflowProfile(m_context.folder);
}

Result<QList<ReturnReason>> WorkflowService::returnReasons() const
{
    const QString path = m_context.folder + reasonsName;
    if (!QFile::exists(path))
        return builtInReturnReasons();
    return readFile(path, limits::houseStyleBytes).and_then(returnReasonsFromJson).map_error([&path](Error error) {
        error.args = {path};
        error.detail.prepend(u"return-reasons.json");
        return error;
    });
}

Outcome WorkflowService::reasonsAreKnown(const StepRequest &request) const
{
    if (request.returning.codes.isEmpty())
        return {};
    const auto reasons = returnReasons();
    if (!reasons)
        return tl::unexpected<Error>(reasons.error());
    const QStringList known = reasonCodes(*reasons);
    for (const QString &code : request.returning.codes) {
        if (!known.contains(code))
            return failure(ErrorCode::Refused, QStringLiteral("unknown-reason"), {code, known.join(u", ")});
    }
    return {};
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
    if (auto may = mayWaive(request.waivers, *person, *profile); next && !may)
        return tl::unexpected<Error>(may.error());
    return next;
}

Result<QList<MissingWords>> WorkflowService::holdingBack(const DraftId &draft) const
{
    return m_context.store->drafts()
        .find(draft)
        .and_then([this](const DraftRecord &record) { return currentText(*m_context.store, record); })
        .map([this](const CurrentText &text) { return toasoan::holdingBack(m_context, text.article); });
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
        if (const Outcome told = picturesAreTold(m_context, text->article, request.waivers); !told)
            return tl::unexpected<Error>(told.error());
    }
    if (request.action == Action::Return)
        noteReturn(text->annotations, request.returning,
                   returnNote(request.returning, request.reason, request.person, *now));
    text->annotations.assignee.clear(); // who was asked for this step is not asked for the next
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

/// Whoever has a key signs with it: an unsigned approval beside signed ones would be an easy thing to slip in.
Outcome WorkflowService::usesOwnKey(const StepRequest &request) const
{
    const auto own = KeyService(m_context).keyOf(request.person);
    if (!own)
        return tl::unexpected<Error>(own.error());
    if (*own && !request.key)
        return failure(ErrorCode::Refused, QStringLiteral("key-locked"), {request.person});
    if (request.key && (!*own || request.key->publicKey() != **own))
        return failure(ErrorCode::Refused, QStringLiteral("other-key"), {request.person});
    return {};
}

Outcome WorkflowService::approve(Transaction &transaction, const StepRequest &request, State before,
                                 const Revision &revision) const
{
    const auto previous = m_context.store->audit().headHash();
    const auto person = m_context.store->people().find(request.person);
    const auto profile = this->profile();
    if (!previous || !person || !profile)
        return tl::unexpected<Error>(!previous ? previous.error() : !person ? person.error() : profile.error());
    if (auto own = usesOwnKey(request); !own)
        return own;
    Approval approval{revision.draft, revision.id, revision.content, request.person, revision.time, *previous, {}};
    approval.role = actingRole(Action::Approve, before, *person, *profile);
    approval.waivers = request.waivers;
    approval = stated(approval, request.key);
    return signatureCounts(m_context, approval).and_then([&] {
        return m_context.store->approvals().add(transaction, approval);
    });
}

/// The number in the ledger, where the step has one.
Result<qint64> WorkflowService::moveOn(Transaction &transaction, const StepRequest &request, const DraftRecord &draft,
                                       State next, const Revision &revision) const
{
    if (request.action == Action::Approve && restsOnApproval(next)) {
        if (auto approved = approve(transaction, request, draft.state, revision); !approved)
            return tl::unexpected<Error>(approved.error());
    }
    if (auto set = m_context.store->drafts().setState(transaction, request.draft, next, revision.time); !set)
        return tl::unexpected<Error>(set.error());
    const auto entry = goesIntoLedger(request.action) ? enterOrder(m_context, transaction, draft, request, revision)
                                                      : Result<LedgerEntry>();
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    const QString detail = entry->number > 0 ? ledgerDetail(*entry) : detailOf(request, revision);
    return m_context
        .note(transaction,
              {0, {}, {}, request.person, actionId(request.action), request.draft, revision.id, detail, {}})
        .map([&entry] { return entry->number; });
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
    if (auto known = reasonsAreKnown(request); !known)
        return tl::unexpected<Error>(known.error());
    const auto ordering = checkedOrdering(m_context, request);
    if (!ordering)
        return tl::unexpected<Error>(ordering.error());
    request.ordering = *ordering;
    const auto revision = fixText(*transaction, *draft, request);
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    if (auto fits = sealAllows(*draft, request.action, *next, *revision); !fits)
        return tl::unexpected<Error>(fits.error());
    const auto moved = moveOn(*transaction, request, *draft, *next, *revision);
    if (!moved)
        return tl::unexpected<Error>(moved.error());
    return transaction->commit().map([&] { return StepDone{*next, *revision, *moved}; });
}

} // namespace toasoan
