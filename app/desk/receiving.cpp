#include "app/desk/receiving.h"

#include "app/article/article_json.h"
#include "app/exchange/web_pictures.h"
#include "app/media/picture_store.h"
#include "app/review/comparison.h"
#include "app/store/saving.h"
#include "app/workflow/arrival.h"

#include <algorithm>

namespace toasoan {
namespace {

QSet<RevisionId> idsOf(const QList<Revision> &revisions)
{
    QSet<RevisionId> ids;
    for (const Revision &revision : revisions)
        ids.insert(revision.id);
    return ids;
}

QList<Revision> without(const QList<Revision> &revisions, const QSet<RevisionId> &known)
{
    QList<Revision> rest;
    std::copy_if(revisions.begin(), revisions.end(), std::back_inserter(rest),
                 [&known](const Revision &revision) { return !known.contains(revision.id); });
    return rest;
}

bool haveSteps(const QList<Revision> &revisions)
{
    return std::any_of(revisions.begin(), revisions.end(),
                       [](const Revision &revision) { return actionFromId(revision.reason).has_value(); });
}

/// Fields and blocks in which the two differ.
int differences(const Article &before, const Article &after)
{
    const Comparison comparison = compare(before, after);
    const auto fields = std::count_if(comparison.fields.begin(), comparison.fields.end(),
                                      [](const FieldComparison &field) { return isChanged(field); });
    const auto blocks =
        std::count_if(comparison.blocks.begin(), comparison.blocks.end(),
                      [](const BlockComparison &block) { return block.fate != Fate::Same || block.moved; });
    return static_cast<int>(fields + blocks);
}

/// The same on both sides, so that two people who put the same together without conflicts get the same revision, and
/// are done.
NewRevision mergeOf(const DraftId &draft, const Merged &merged, const Revision &a, const Revision &b)
{
    const bool isLater = a.time > b.time || (a.time == b.time && a.id < b.id);
    const Revision &later = isLater ? a : b;
    return {draft, merged.article, merged.annotations, {}, later.author, later.time, QStringLiteral("merge"), {}};
}

} // namespace

QString receivedId(ReceivedAs as)
{
    switch (as) {
    case ReceivedAs::New:
        return QStringLiteral("new");
    case ReceivedAs::AlreadyHere:
        return QStringLiteral("already-here");
    case ReceivedAs::Forward:
        return QStringLiteral("forward");
    case ReceivedAs::Merged:
        return QStringLiteral("merged");
    }
    return {};
}

RevisionGraph graphOf(const QList<Revision> &history)
{
    RevisionGraph graph;
    for (const Revision &revision : history)
        graph.add(revision.id, revision.parents);
    return graph;
}

ContentOf contentOf(Store &store, const DraftId &draft)
{
    return [&store, draft](const RevisionId &id) {
        return store.revisions()
            .find(draft, id)
            .and_then([&store](const Revision &revision) { return revisionText(store, revision); })
            .map([](CurrentText text) {
                return RevisionContent{std::move(text.article), std::move(text.annotations)};
            });
    };
}

Result<Revision> fixedText(DeskContext &context, Transaction &transaction, const DraftRecord &draft,
                           const QString &reason)
{
    const auto now = context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const auto text = currentText(*context.store, draft);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (text->from != RecoveredFrom::Journal)
        return context.store->revisions().find(draft.id, draft.head);
    const NewRevision typed{draft.id, text->article, text->annotations, text->base, context.ownName, *now, reason, {}};
    return saveRevision(*context.store, transaction, typed, WhenUnchanged::ReturnHead);
}

Result<ReceivedDraft> Receiving::take(const HandedDraft &draft, const QString &mark)
{
    ReceivedDraft received;
    received.id = draft.id;
    const bool hadChanged = std::exchange(m_hasChanged, false);
    const auto record = m_context.store->drafts().find(draft.id);
    if (!record && record.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(record.error());
    const auto ours = m_context.store->approvals().of(draft.id);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    lookAtApprovals(draft, *ours, received);
    if (auto taken = record ? takeKnown(draft, *record, received) : takeNew(draft, received); !taken)
        return tl::unexpected<Error>(taken.error());
    const auto now = m_context.store->drafts().find(draft.id);
    const auto text = now ? contentOf(*m_context.store, draft.id)(now->head) : tl::unexpected<Error>(now.error());
    if (!text)
        return tl::unexpected<Error>(text.error());
    received.headline = now->text.headline;
    received.state = now->state;
    received.head = now->head;
    lookAtPictures(text->article, received);
    const bool changes = std::exchange(m_hasChanged, m_hasChanged || hadChanged);
    const AuditEntry entry{0, {}, {}, m_context.ownName, QStringLiteral("receive"), draft.id, now->head, mark, {}};
    if (auto noted = changes ? m_context.note(m_transaction, entry) : Outcome(); !noted)
        return tl::unexpected<Error>(noted.error());
    return received;
}

Outcome Receiving::takeNew(const HandedDraft &draft, ReceivedDraft &received)
{
    const auto now = m_context.now();
    const auto head = std::find_if(draft.revisions.begin(), draft.revisions.end(),
                                   [&draft](const Revision &revision) { return revision.id == draft.head; });
    const auto article = articleFromJson(m_handover.texts.value(head->content.value));
    if (!now || !article)
        return tl::unexpected<Error>(now ? article.error() : now.error());
    const ToldWay told{draft.state, draft.author, stepsIn(draft, draft.revisions)};
    const Arrival arrival = firstState(told, m_newsroom.people, m_newsroom.profile);
    if (!arrival.doubt.isEmpty())
        received.notes.append(arrival.doubt);
    DraftRecord record;
    record.id = draft.id;
    record.state = arrival.state;
    record.author = draft.author;
    record.created = draft.created;
    record.modified = *now;
    record.head = draft.head;
    record.text = summaryOf(*article);
    m_hasChanged = true;
    return m_context.store->drafts()
        .insert(m_transaction, record)
        .and_then([&] { return addRevisions(draft, draft.revisions); })
        .and_then([&] { return addApprovals(draft); });
}

Outcome Receiving::takeKnown(const HandedDraft &draft, const DraftRecord &record, ReceivedDraft &received)
{
    const auto ours = m_context.store->revisions().history(draft.id);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    const QList<Revision> news = without(draft.revisions, idsOf(*ours));
    if (record.deletedAt.isValid())
        received.notes.append(QStringLiteral("in-trash"));
    received.as = ReceivedAs::AlreadyHere;
    if (news.isEmpty())
        return {};
    if (news.size() == draft.revisions.size())
        return failure(ErrorCode::Refused, QStringLiteral("unrelated"), {record.text.headline});
    m_hasChanged = true;
    const auto mine = fixedText(m_context, m_transaction, record, QStringLiteral("auto"));
    if (!mine)
        return tl::unexpected<Error>(mine.error());
    return addRevisions(draft, news)
        .and_then([&] { return joinHeads(record, *mine, draft.head, received); })
        .and_then([&] { return moveState(draft, record, *ours, received); });
}

Outcome Receiving::addRevisions(const HandedDraft &draft, const QList<Revision> &revisions)
{
    for (const Revision &revision : revisions) {
        const StoredText text{m_handover.texts.value(revision.content.value),
                              m_handover.texts.value(revision.annotations)};
        const auto added = m_context.store->revisions().add(m_transaction, revision, packedText(text));
        if (!added)
            return tl::unexpected<Error>(added.error());
        if (added->id != revision.id || added->draft != draft.id)
            return failure(ErrorCode::Internal, QStringLiteral("revision"), {revision.id.value});
    }
    return {};
}

Outcome Receiving::addApprovals(const HandedDraft &draft)
{
    const auto ours = m_context.store->approvals().of(draft.id);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    for (const Approval &approval : draft.approvals) {
        if (ours->contains(approval))
            continue;
        if (auto added = m_context.store->approvals().add(m_transaction, approval); !added)
            return added;
    }
    return {};
}

Outcome Receiving::joinHeads(const DraftRecord &record, const Revision &mine, const RevisionId &theirs,
                             ReceivedDraft &received)
{
    const auto history = m_context.store->revisions().history(record.id);
    const auto now = m_context.now();
    if (!history || !now)
        return tl::unexpected<Error>(history ? now.error() : history.error());
    const RevisionGraph graph = graphOf(*history);
    if (graph.ancestry(mine.id).contains(theirs))
        return {};
    if (!graph.ancestry(theirs).contains(mine.id))
        return mergeInto(record, graph, mine.id, theirs, received);
    received.as = ReceivedAs::Forward;
    const auto revision = m_context.store->revisions().find(record.id, theirs);
    const auto text = contentOf(*m_context.store, record.id)(theirs);
    if (!revision || !text)
        return tl::unexpected<Error>(revision ? text.error() : revision.error());
    return moveHead(*m_context.store, m_transaction, *revision, summaryOf(text->article), *now);
}

Outcome Receiving::mergeInto(const DraftRecord &record, const RevisionGraph &graph, const RevisionId &mine,
                             const RevisionId &theirs, ReceivedDraft &received)
{
    Store &store = *m_context.store;
    const ContentOf content = contentOf(store, record.id);
    const auto merged = mergeRevisions(graph, mine, theirs, content);
    const auto ours = content(mine);
    const auto first = store.revisions().find(record.id, mine);
    const auto second = store.revisions().find(record.id, theirs);
    const auto now = m_context.now();
    if (!merged)
        return tl::unexpected<Error>(merged.error());
    if (!ours || !first || !second || !now)
        return tl::unexpected<Error>(!ours     ? ours.error()
                                     : !first  ? first.error()
                                     : !second ? second.error()
                                               : now.error());
    QList<RevisionId> parents{mine, theirs};
    std::sort(parents.begin(), parents.end());
    received.as = ReceivedAs::Merged;
    received.taken = differences(ours->article, merged->article);
    received.conflicts = merged->conflicts;
    return saveMerge(store, m_transaction, mergeOf(record.id, *merged, *first, *second), parents, *now)
        .map([](const Revision &) {});
}

Result<ReceivedDraft> Receiving::bringTogether(const DraftRecord &draft, const RevisionId &other)
{
    ReceivedDraft received;
    received.id = draft.id;
    received.as = ReceivedAs::AlreadyHere;
    const auto mine = fixedText(m_context, m_transaction, draft, QStringLiteral("auto"));
    if (!mine)
        return tl::unexpected<Error>(mine.error());
    m_hasChanged = true;
    if (auto joined = joinHeads(draft, *mine, other, received); !joined)
        return tl::unexpected<Error>(joined.error());
    return m_context.store->drafts().find(draft.id).map([&received](const DraftRecord &now) {
        received.headline = now.text.headline;
        received.state = now.state;
        received.head = now.head;
        return received;
    });
}

SignatureState Receiving::signatureHere(const Approval &approval) const
{
    return signatureOf(approval, m_newsroom.keys, certificatesFor(m_handover, approval));
}

bool Receiving::maySeal(SignatureState state) const
{
    return mayCount(state)
           && (state == SignatureState::Signed || m_newsroom.profile.signatures != SignatureRule::Required);
}

bool Receiving::isKnownHere(const Delegation &delegation) const
{
    return std::any_of(m_newsroom.delegations.begin(), m_newsroom.delegations.end(),
                       [&delegation](const KnownDelegation &known) { return known.delegation == delegation; });
}

/// What this newsroom knows to have been lent to who took the step then, and what an approval brings that its owner
/// signed. That somebody says so is not enough.
QList<LentRole> Receiving::lentFor(const HandedDraft &draft, const Revision &revision) const
{
    const QList<Person> then = withLentRoles(m_newsroom.people, m_newsroom.delegations, revision.time);
    QList<LentRole> lent;
    for (const Person &person : then) {
        if (person.name == revision.author)
            lent = person.lent;
    }
    for (const Approval &approval : draft.approvals) {
        const bool isVouched = approval.delegation && approval.revision == revision.id
                               && approval.person == revision.author
                               && signatureHere(approval) == SignatureState::Signed;
        if (isVouched)
            lent.append({approval.delegation->role, approval.delegation->from});
    }
    return lent;
}

QList<ToldStep> Receiving::stepsIn(const HandedDraft &draft, const QList<Revision> &revisions) const
{
    QList<ToldStep> steps;
    for (const Revision &revision : revisions) {
        const auto action = actionFromId(revision.reason);
        if (!action)
            continue;
        const bool sealed = std::any_of(draft.approvals.begin(), draft.approvals.end(), [&](const Approval &approval) {
            return approval.revision == revision.id && approval.person == revision.author
                   && maySeal(signatureHere(approval));
        });
        steps.append({*action, revision.author, sealed, lentFor(draft, revision)});
    }
    return steps;
}

/// Where both sides took steps that the other does not know, nobody can tell which counts.
Outcome Receiving::moveState(const HandedDraft &draft, const DraftRecord &record, const QList<Revision> &ours,
                             ReceivedDraft &received)
{
    const QList<Revision> news = without(draft.revisions, idsOf(ours));
    if (!haveSteps(news))
        return {};
    if (haveSteps(without(ours, idsOf(draft.revisions)))) {
        received.notes.append(QStringLiteral("state-diverged"));
        return {};
    }
    const ToldWay told{draft.state, record.author, stepsIn(draft, news)};
    const Arrival arrival = arrivingState(record.state, told, m_newsroom.people, m_newsroom.profile);
    if (!arrival.doubt.isEmpty()) {
        received.notes.append(arrival.doubt);
        return {};
    }
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    return addApprovals(draft).and_then(
        [&] { return m_context.store->drafts().setState(m_transaction, draft.id, arrival.state, *now); });
}

void Receiving::lookAtApprovals(const HandedDraft &draft, const QList<Approval> &ours, ReceivedDraft &received) const
{
    const QSet<RevisionId> told = idsOf(draft.revisions);
    const bool dropped = std::any_of(ours.begin(), ours.end(), [&](const Approval &approval) {
        return told.contains(approval.revision) && !draft.approvals.contains(approval);
    });
    if (dropped)
        received.notes.append(QStringLiteral("approvals-missing"));
    QSet<QString> notes;
    for (const Approval &approval : draft.approvals) {
        const SignatureState state = signatureHere(approval);
        const bool isHearsay = approval.delegation && !isKnownHere(*approval.delegation)
                               && (state == SignatureState::Unsigned || state == SignatureState::RoleNotVouched);
        if (state == SignatureState::UnknownKey)
            notes.insert(QStringLiteral("approval-unknown-key"));
        else if (isHearsay)
            notes.insert(QStringLiteral("approval-not-vouched"));
        else if (!mayCount(state))
            notes.insert(QStringLiteral("approval-not-right"));
    }
    received.notes += QStringList(notes.begin(), notes.end());
}

void Receiving::lookAtPictures(const Article &article, ReceivedDraft &received) const
{
    const PictureStore files(m_context.files());
    QSet<QString> notes;
    const QList<Figure> figures = figuresWithPicture(article);
    for (const Figure &figure : figures) {
        const PictureId &id = figure.picture->id;
        if (files.contains(id))
            continue;
        const bool hasProxy = files.rendition({id}, RenditionKind::Proxy).has_value();
        notes.insert(hasProxy ? QStringLiteral("pictures-proxies") : QStringLiteral("pictures-missing"));
    }
    received.notes += QStringList(notes.begin(), notes.end());
}

} // namespace toasoan
