#include "app/desk/proposal_service.h"

#include "app/desk/writing_rights.h"
#include "app/review/merge.h"

#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

const QString proposalReason = QStringLiteral("proposal");

bool isProposal(const Revision &revision)
{
    return revision.reason == proposalReason;
}

/// All that the head came of, by revisions that stand behind theirs.
QSet<RevisionId> ancestryOf(const RevisionId &head, const QList<Revision> &newestFirst)
{
    QSet<RevisionId> ancestry{head};
    for (const Revision &revision : newestFirst) {
        if (ancestry.contains(revision.id))
            ancestry += QSet<RevisionId>(revision.parents.begin(), revision.parents.end());
    }
    return ancestry;
}

/// Oldest first.
QList<Revision> openAmong(const QList<Revision> &newestFirst, const RevisionId &head)
{
    QSet<RevisionId> closed = ancestryOf(head, newestFirst);
    QList<Revision> open;
    for (const Revision &revision : newestFirst) {
        if (isProposal(revision) && !closed.contains(revision.id))
            open.prepend(revision);
        if (isProposal(revision))
            closed += QSet<RevisionId>(revision.parents.begin(), revision.parents.end());
    }
    return open;
}

Result<Revision> savedWithTwoParents(Store &store, Transaction &transaction, Revision revision, const Article &article,
                                     const Annotations &annotations)
{
    const ReadyText text = store.newestText().of(article, annotations);
    auto added = store.revisions().add(transaction, std::move(revision), text.packed);
    if (!added)
        return added;
    if (auto removed = store.journal().remove(transaction, added->draft); !removed)
        return tl::unexpected<Error>(removed.error());
    return store.drafts().setHead(transaction, added->draft, added->id, text.summary, added->time).map([&added] {
        return *added;
    });
}

} // namespace

Result<Revision> ProposalService::propose(const DraftText &text)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto draft = m_context.store->drafts().find(text.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const QString author = text.person.isEmpty() ? m_context.ownName : text.person;
    const auto base = lastOf(author, text.draft, text.base.isEmpty() ? draft->head : text.base);
    if (!base)
        return base;
    const PackedText packed = m_context.store->newestText().of(normalized(text.article), text.annotations).packed;
    if (base->content == packed.content() && base->annotations == packed.annotations.hash)
        return base;
    Revision revision;
    revision.draft = text.draft;
    revision.parents = {base->id};
    revision.author = author;
    revision.time = *now;
    revision.reason = proposalReason;
    auto added = m_context.store->revisions().add(*transaction, revision, packed);
    if (!added)
        return added;
    return transaction->commit().map([&added] { return *added; });
}

/// What the person suggested on the base meanwhile, where an answer about that was lost.
Result<Revision> ProposalService::lastOf(const QString &person, const DraftId &draft, const RevisionId &base) const
{
    const auto proposals = open(draft);
    if (!proposals)
        return tl::unexpected<Error>(proposals.error());
    for (const Revision &proposal : *proposals) {
        if (proposal.author == person && proposal.parents == QList{base})
            return proposal;
    }
    return m_context.store->revisions().find(draft, base);
}

Result<QList<Revision>> ProposalService::open(const DraftId &draft) const
{
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const auto some = m_context.store->revisions().hasReason(draft, proposalReason);
    if (!some)
        return tl::unexpected<Error>(some.error());
    if (!*some)
        return QList<Revision>();
    return m_context.store->revisions().history(draft).map(
        [&record](const QList<Revision> &revisions) { return openAmong(revisions, record->head); });
}

Result<CurrentText> ProposalService::begin(const DraftId &draft, const QString &person) const
{
    const auto proposals = open(draft);
    const auto record = m_context.store->drafts().find(draft);
    if (!proposals || !record)
        return tl::unexpected<Error>(proposals ? record.error() : proposals.error());
    const auto own = std::find_if(proposals->crbegin(), proposals->crend(),
                                  [&person](const Revision &proposal) { return proposal.author == person; });
    if (own != proposals->crend())
        return revisionText(*m_context.store, *own);
    return currentText(*m_context.store, *record).map([](CurrentText text) {
        text.from = RecoveredFrom::Head; // what others typed is nothing that this person has to save
        return text;
    });
}

Result<Revision> ProposalService::findOpen(const DraftId &draft, const RevisionId &id) const
{
    const auto wanted = m_context.store->revisions().findByPrefix(draft, id.value);
    const auto proposals = open(draft);
    if (!wanted || !proposals)
        return tl::unexpected<Error>(wanted ? proposals.error() : wanted.error());
    if (!proposals->contains(*wanted))
        return failure(ErrorCode::Refused, QStringLiteral("no-proposal"), {id.value});
    return *wanted;
}

Result<ProposalReview> ProposalService::review(const DraftId &draft, const RevisionId &id, const Article &now) const
{
    const auto proposal = findOpen(draft, id);
    if (!proposal)
        return tl::unexpected<Error>(proposal.error());
    auto seen = proposal; // what its author saw before the first of a row of proposals
    while (seen && isProposal(*seen) && !seen->parents.isEmpty())
        seen = m_context.store->revisions().find(draft, seen->parents.first());
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    const auto base = revisionText(*m_context.store, *seen);
    const auto theirs = base ? revisionText(*m_context.store, *proposal) : base;
    if (!theirs)
        return tl::unexpected<Error>(theirs.error());
    const Annotations none;
    // Where both changed the same words the proposal is shown: nothing is taken before somebody says so.
    const auto merged = merge({base->article, none}, {theirs->article, none}, {now, none});
    if (!merged)
        return tl::unexpected<Error>(merged.error());
    return ProposalReview{*proposal, {now, merged->article, compare(now, merged->article)}};
}

Result<Revision> ProposalService::answer(const Answer &answer)
{
    const QString words = cleanText(answer.words).simplified();
    if (answer.answer == ProposalAnswer::Declined && words.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("reason-missing"), {QStringLiteral("decline")});
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto proposal = findOpen(answer.draft, answer.proposal);
    const auto record = m_context.store->drafts().find(answer.draft);
    if (!proposal || !record)
        return tl::unexpected<Error>(proposal ? record.error() : proposal.error());
    const QString person = answer.person.isEmpty() ? m_context.ownName : answer.person;
    if (auto may = mayWrite(m_context, *record, person); !may)
        return tl::unexpected<Error>(may.error());
    Revision revision;
    revision.draft = answer.draft;
    revision.parents = {record->head, proposal->id};
    revision.author = person;
    revision.time = *now;
    revision.reason = answer.answer == ProposalAnswer::Accepted ? QStringLiteral("proposal-accepted")
                                                                : QStringLiteral("proposal-declined");
    const QString reason = revision.reason;
    auto saved = savedWithTwoParents(*m_context.store, *transaction, std::move(revision), normalized(answer.article),
                                     answer.annotations);
    if (!saved)
        return saved;
    if (auto noted = m_context.note(*transaction, {0, {}, {}, person, reason, answer.draft, saved->id, words, {}});
        !noted)
        return tl::unexpected<Error>(noted.error());
    return transaction->commit().map([&saved] { return *saved; });
}

} // namespace toasoan
