#include "app/desk/workflow_service.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/current_text.h"
#include "app/desk/key_service.h"
#include "app/desk/lent_roles.h"
#include "app/desk/ordering.h"
#include "app/desk/signature_rules.h"
#include "app/desk/takedown_dispatches.h"
#include "app/store/saving.h"
#include "app/workflow/profile_file.h"

#include <QFile>

namespace toasoan {
namespace {

const QString profileName = QStringLiteral("/workflow.json");
const QString reasonsName = QStringLiteral("/return-reasons.json");

QString withWaivers(QString detail, const QList<Waiver> &waivers)
{
    for (const Waiver &waiver : waivers)
        detail += (detail.isEmpty() ? QString() : QStringLiteral(" ")) + waiver.rule + u'=' + waiver.reason;
    return detail;
}

/// What the log says beside person and step: the text that was approved, or why; and in spite of what.
QString detailOf(const StepRequest &request, const Revision &revision)
{
    const QString said = request.action == Action::Approve  ? revision.content.value
                         : request.action == Action::Return ? returnDetail(request.returning, request.reason)
                                                            : request.reason;
    return withWaivers(said, request.waivers);
}

/// In which role; of those that are lent only one that may waive will do where something is waived and no own role may.
Result<Acting> actingOf(const StepRequest &request, const DraftRecord &draft, const Person &person,
                        const WorkflowProfile &profile)
{
    const auto usual = acting(request.action, draft.state, person, draft.author, profile);
    if (!usual || request.waivers.isEmpty() || hasWaiversRole(person, *usual, profile))
        return usual;
    Person lending{person.name, {}, person.lent};
    lending.lent.removeIf([&profile](const LentRole &lent) { return !profile.waivers.contains(lent.role); });
    const auto other = acting(request.action, draft.state, lending, draft.author, profile);
    return other ? other : usual;
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

Result<WorkflowService::Way> WorkflowService::check(const DraftRecord &draft, const StepRequest &request) const
{
    const auto person = personNow(m_context, request.person);
    const auto profile = this->profile();
    if (!person || !profile)
        return tl::unexpected<Error>(person ? profile.error() : person.error());
    if (draft.deletedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("in-trash"), {actionId(request.action)});
    const auto acting = actingOf(request, draft, *person, *profile);
    if (!acting)
        return tl::unexpected<Error>(acting.error());
    return reasonGiven(request.action, draft.state, request.reason, *profile)
        .and_then([&] { return mayWaive(request.waivers, *person, *acting, *profile); })
        .map([&] {
            return Way{*transitionOf(request.action, draft.state, *profile), *acting};
        });
}

/// Proofing takes a second, so it is done before the store is locked.
Result<WorkflowService::Proofed> WorkflowService::proofed(const StepRequest &request) const
{
    const auto draft = m_context.store->drafts().find(request.draft);
    const auto way = draft ? check(*draft, request) : tl::unexpected<Error>(draft.error());
    if (!way || way->row.checks.isEmpty())
        return way.map([](const Way &) { return Proofed(); });
    auto text = currentText(*m_context.store, *draft);
    if (!text)
        return tl::unexpected<Error>(text.error());
    return findingsFor(m_context, way->row, *text).map([&text](const QList<Finding> &findings) {
        return Proofed{*std::move(text), findings};
    });
}

Outcome WorkflowService::textFits(const Way &way, const StepRequest &request, const CurrentText &text,
                                  const Proofed &before) const
{
    const bool isTheSame =
        before.text && text.article == before.text->article && text.annotations == before.text->annotations;
    const auto findings = isTheSame ? Result<QList<Finding>>(before.findings) : findingsFor(m_context, way.row, text);
    if (!findings)
        return tl::unexpected<Error>(findings.error());
    if (auto free = isFree(request.action, obstaclesTo(way.row, text.article, *findings), request.waivers); !free)
        return free;
    return request.action == Action::Approve ? picturesAreTold(m_context, text.article, request.waivers) : Outcome();
}

Result<QList<MissingWords>> WorkflowService::holdingBack(const DraftId &draft) const
{
    return m_context.store->drafts()
        .find(draft)
        .and_then([this](const DraftRecord &record) { return currentText(*m_context.store, record); })
        .map([this](const CurrentText &text) { return toasoan::holdingBack(m_context, text.article); });
}

Result<QList<Obstacle>> WorkflowService::obstacles(const DraftId &draft, Action action) const
{
    const auto record = m_context.store->drafts().find(draft);
    const auto profile = this->profile();
    const auto text = record ? currentText(*m_context.store, *record) : tl::unexpected<Error>(record.error());
    if (!text || !profile)
        return tl::unexpected<Error>(text ? profile.error() : text.error());
    const Transition *row = transitionOf(action, record->state, *profile);
    if (!row)
        return QList<Obstacle>();
    return findingsFor(m_context, *row, *text).map([&](const QList<Finding> &findings) {
        return obstaclesTo(*row, text->article, findings);
    });
}

Result<State> WorkflowService::wouldLeadTo(const DraftId &draft, Action action, const QString &person) const
{
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const QString unsaid = QStringLiteral("?"); // whether a reason is needed is asked later
    const auto way = check(*record, {draft, action, person.isEmpty() ? m_context.ownName : person, unsaid});
    const auto text = way ? currentText(*m_context.store, *record) : tl::unexpected<Error>(way.error());
    if (!text)
        return tl::unexpected<Error>(text.error());
    return isFree(action, obstaclesTo(way->row, text->article, {}), {}).map([&way] { return way->acting.next; });
}

Result<Revision> WorkflowService::fixText(Transaction &transaction, const DraftRecord &draft,
                                          const StepRequest &request, CurrentText text) const
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    if (request.action == Action::Return)
        noteReturn(text.annotations, request.returning,
                   returnNote(request.returning, request.reason, request.person, *now));
    text.annotations.assignee.clear(); // who was asked for this step is not asked for the next
    const NewRevision next{draft.id,       text.article, text.annotations,         text.base,
                           request.person, *now,         actionId(request.action), {}};
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

Outcome WorkflowService::approve(Transaction &transaction, const StepRequest &request, const Acting &acting,
                                 const Revision &revision) const
{
    const auto previous = m_context.store->audit().headHash();
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    if (auto own = usesOwnKey(m_context, request.person, request.key); !own)
        return own;
    Approval approval{revision.draft, revision.id, revision.content, request.person, revision.time, *previous, {}};
    approval.role = acting.role;
    approval.waivers = request.waivers;
    if (!acting.lentBy.isEmpty()) {
        const auto behind = delegationBehind(m_context, request.person, {acting.role, acting.lentBy});
        if (!behind)
            return tl::unexpected<Error>(behind.error());
        approval.delegation = *behind;
    }
    approval = stated(approval, request.key);
    return signatureCounts(m_context, approval).and_then([&] {
        return m_context.store->approvals().add(transaction, approval);
    });
}

/// The number in the ledger, where the step has one.
Result<qint64> WorkflowService::moveOn(Transaction &transaction, const StepRequest &request, const DraftRecord &draft,
                                       const Acting &acting, const Revision &revision) const
{
    if (request.action == Action::Approve && restsOnApproval(acting.next)) {
        if (auto approved = approve(transaction, request, acting, revision); !approved)
            return tl::unexpected<Error>(approved.error());
    }
    if (auto set = m_context.store->drafts().setState(transaction, request.draft, acting.next, revision.time); !set)
        return tl::unexpected<Error>(set.error());
    const auto order = goesIntoLedger(request.action)
                           ? enterOrder(m_context, transaction, draft, request, acting, revision)
                           : Result<LedgerEntry>();
    if (!order)
        return tl::unexpected<Error>(order.error());
    if (restsOnApproval(draft.state) && !restsOnApproval(acting.next)) {
        const GoingOut what = request.action == Action::TakeDown ? GoingOut::All : GoingOut::WhatIsPlanned;
        if (auto queued = queueTakedowns(m_context, transaction, draft, request.person, revision.time, what); !queued)
            return tl::unexpected<Error>(queued.error());
    }
    const QString detail = order->number > 0 ? ledgerDetail(*order) : detailOf(request, revision);
    AuditEntry entry{0, {}, {}, request.person, actionId(request.action), request.draft, revision.id, detail, {}};
    entry.actingFor = lentRoleText({acting.role, acting.lentBy});
    return m_context.note(transaction, entry).map([&order] { return order->number; });
}

Result<StepDone> WorkflowService::take(Transaction &transaction, StepRequest request, const Proofed &before) const
{
    const auto draft = m_context.store->drafts().find(request.draft);
    const auto way = draft ? check(*draft, request) : tl::unexpected<Error>(draft.error());
    auto text = way ? currentText(*m_context.store, *draft) : tl::unexpected<Error>(way.error());
    if (!text)
        return tl::unexpected<Error>(text.error());
    for (const Outcome &fits : {reasonsAreKnown(request), textFits(*way, request, *text, before)}) {
        if (!fits)
            return tl::unexpected<Error>(fits.error());
    }
    auto ordering = checkedOrdering(m_context, request);
    if (!ordering)
        return tl::unexpected<Error>(ordering.error());
    request.ordering = *std::move(ordering);
    const auto revision = fixText(transaction, *draft, request, *std::move(text));
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    return sealAllows(*draft, request.action, way->acting.next, *revision)
        .and_then([&] { return moveOn(transaction, request, *draft, way->acting, *revision); })
        .map([&](qint64 order) {
            return StepDone{way->acting.next, *revision, way->acting.lentBy, order};
        });
}

Result<StepDone> WorkflowService::step(const StepRequest &asked)
{
    StepRequest request = asked;
    if (request.person.isEmpty())
        request.person = m_context.ownName;
    const auto before = proofed(request);
    if (!before)
        return tl::unexpected<Error>(before.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    return take(*transaction, request, *before).and_then([&transaction](const StepDone &done) {
        return transaction->commit().map([&done] { return done; });
    });
}

} // namespace toasoan
