#include "app/desk/draft_service.h"

#include "app/desk/writing_rights.h"

#include "app/base/memory.h"
#include "app/desk/attachment_service.h"
#include "app/desk/signature_rules.h"
#include "app/store/indexing.h"

namespace toasoan {
namespace {

constexpr qsizetype manyBlocks = 200; // to read and hash so long a text takes many times its own room

std::optional<SealState> sealFor(const std::optional<Approval> &approval, const ContentHash &content)
{
    if (!approval)
        return std::nullopt;
    return sealOf(*approval, content);
}

} // namespace

Result<DraftId> DraftService::create(const Article &article, const Annotations &annotations, const QString &reason,
                                     DraftOrigin origin)
{
    return createAll({{normalized(article), annotations, reason, origin}}, SameText::MakeAnother)
        .map([](const QList<MadeDraft> &made) { return made.first().id; });
}

Result<QList<MadeDraft>> DraftService::createAll(const QList<NewDraft> &drafts, SameText same)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    QList<MadeDraft> all;
    for (const NewDraft &draft : drafts) {
        auto made = make(*transaction, draft, same, *now);
        if (!made)
            return tl::unexpected<Error>(made.error());
        all.append(std::move(*made));
    }
    return transaction->commit().map([&all] { return all; });
}

Result<MadeDraft> DraftService::make(Transaction &transaction, const NewDraft &draft, SameText same,
                                     const QDateTime &now)
{
    DraftRecord record;
    record.id = {newRandomName()};
    record.author = m_context.ownName;
    record.origin = draft.origin;
    record.created = record.modified = now;
    const NewRevision first{record.id, draft.article, draft.annotations, {}, record.author, now, draft.reason, {}};
    if (same == SameText::TakeTheOther) {
        const ContentHash content = m_context.store->newestText().of(first.article, first.annotations).packed.content();
        const auto other = m_context.store->revisions().draftWith(content);
        if (!other)
            return tl::unexpected<Error>(other.error());
        if (*other)
            return MadeDraft{**other, true};
    }
    const auto made = createDraft(*m_context.store, transaction, record, first);
    if (!made)
        return tl::unexpected<Error>(made.error());
    AuditEntry entry{0, {}, {}, record.author, QStringLiteral("create"), record.id, made->id, draft.reason, {}};
    return m_context.note(transaction, std::move(entry)).map([&record] { return MadeDraft{record.id, false}; });
}

Result<OpenDraft> DraftService::open(const DraftId &id) const
{
    const auto record = m_context.store->drafts().find(id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    auto text = currentText(*m_context.store, *record);
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto approval = currentApproval(*m_context.store, *record);
    if (!approval)
        return tl::unexpected<Error>(approval.error());
    const auto seal = sealFor(*approval, contentHash(text->article));
    const auto signature = *approval ? signatureHere(m_context, **approval) : SignatureState::Unsigned;
    if (!signature)
        return tl::unexpected<Error>(signature.error());
    if (text->article.body.size() >= manyBlocks)
        giveBackMemory();
    return OpenDraft{id,           record->state,    record->author,       record->origin, record->modified,
                     record->head, std::move(*text), std::move(*approval), seal,           *signature};
}

Result<QString> DraftService::headline(const DraftId &id) const
{
    return m_context.store->drafts().find(id).map([](const DraftRecord &draft) { return draft.text.headline; });
}

Result<Revision> DraftService::save(const DraftText &text, const QString &reason, const QString &label)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto writer = writerOf(text);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    NewRevision next{text.draft, normalized(text.article), text.annotations, text.base, *writer, *now, reason, label};
    if (text.journal == JournalFate::BecomesRevision) {
        if (auto kept = keepJournal(*transaction, next); !kept)
            return tl::unexpected<Error>(kept.error());
    }
    // That both sides of a merge were looked at is worth a revision, whatever was chosen.
    const auto unchanged = reason == u"resolve" ? WhenUnchanged::AddAnyway : WhenUnchanged::ReturnHead;
    auto saved = saveRevision(*m_context.store, *transaction, next, unchanged);
    if (!saved)
        return saved;
    return transaction->commit().map([&saved] { return *saved; });
}

Result<QString> DraftService::writerOf(const DraftText &text) const
{
    const QString writer = text.person.isEmpty() ? m_context.ownName : text.person;
    return m_context.store->drafts().find(text.draft).and_then([&](const DraftRecord &draft) {
        return mayWrite(m_context, draft, writer).map([&writer] { return writer; });
    });
}

/// Text that was typed and never saved must not vanish under somebody else's save.
Outcome DraftService::keepJournal(Transaction &transaction, NewRevision &next)
{
    const auto draft = m_context.store->drafts().find(next.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    auto typed = currentText(*m_context.store, *draft);
    if (!typed)
        return tl::unexpected<Error>(typed.error());
    const bool same = typed->article == next.article && typed->annotations == next.annotations;
    if (typed->from != RecoveredFrom::Journal || same)
        return {};
    NewRevision recovered = next;
    recovered.article = std::move(typed->article);
    recovered.annotations = std::move(typed->annotations);
    recovered.base = typed->base;
    recovered.reason = QStringLiteral("recovered");
    const auto kept = saveRevision(*m_context.store, transaction, recovered, WhenUnchanged::ReturnHead);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    if (next.base.isEmpty() || next.base == typed->base)
        next.base = kept->id;
    return {};
}

Outcome DraftService::journal(const DraftText &text)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto transaction = m_context.store->begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto writer = writerOf(text);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    const NewRevision typed{text.draft, normalized(text.article), text.annotations, text.base, *writer, *now, {}, {}};
    if (auto written = journalText(*m_context.store, *transaction, typed); !written)
        return written;
    return transaction->commit();
}

Result<QList<DraftRow>> DraftService::list(const DraftFilter &filter) const
{
    Store &store = *m_context.store;
    if (filter.query.trimmed().isEmpty()) {
        return store.drafts().list({filter.state, filter.shelf, filter.limit}).and_then([&store](const auto &drafts) {
            return rowsOf(store, drafts);
        });
    }
    if (auto up = m_context.bringIndexUp(); !up)
        return tl::unexpected<Error>(up.error());
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const ArchiveQuery query = parseArchiveQuery(filter.query, now->toLocalTime().date());
    DraftListing listing;
    listing.scope.shelf = filter.shelf;
    if (filter.state)
        listing.scope.states = {*filter.state};
    QList<qint64> numbers;
    Result<Found> found = store.search().find(query, listing);
    while (found) {
        numbers += found->numbers;
        if (found->older == 0 || numbers.size() >= filter.limit)
            return foundRows(store, numbers.first(std::min<qsizetype>(numbers.size(), filter.limit)), found->match);
        found = store.search().find(query, listing, found->older);
    }
    return tl::unexpected<Error>(found.error());
}

Result<QMap<State, int>> DraftService::counts() const
{
    return m_context.store->drafts().counts();
}

Result<qint64> DraftService::total() const
{
    return m_context.store->drafts().total();
}

Outcome DraftService::move(const DraftId &draft, const QDateTime &deletedAt, const QString &action)
{
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto set = m_context.store->drafts().setDeleted(*transaction, draft, deletedAt); !set)
        return set;
    AuditEntry entry{0, {}, {}, m_context.ownName, action, draft, record->head, {}, {}};
    if (auto noted = m_context.note(*transaction, std::move(entry)); !noted)
        return noted;
    return transaction->commit();
}

Outcome DraftService::trash(const DraftId &draft)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    return move(draft, *now, QStringLiteral("trash"));
}

Outcome DraftService::restore(const DraftId &draft)
{
    return move(draft, {}, QStringLiteral("restore"));
}

Outcome DraftService::remove(const DraftId &draft)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!record->deletedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("not-in-trash"), {record->text.headline});
    const auto isKept = m_context.store->ledger().has(draft);
    if (!isKept || *isKept)
        return isKept ? failure(ErrorCode::Refused, QStringLiteral("in-ledger"), {record->text.headline})
                      : tl::unexpected<Error>(isKept.error());
    const auto attachments = m_context.store->attachments().of(draft);
    if (!attachments)
        return tl::unexpected<Error>(attachments.error());
    if (auto removed = m_context.store->search().remove(*transaction, draft); !removed)
        return removed;
    if (auto removed = m_context.store->library().putUses(*transaction, draft, {}); !removed)
        return removed;
    if (auto removed = m_context.store->drafts().remove(*transaction, draft); !removed)
        return removed;
    AuditEntry entry{0, {}, {}, m_context.ownName, QStringLiteral("delete"), draft, record->head, record->text.headline,
                     {}};
    if (auto noted = m_context.note(*transaction, std::move(entry)); !noted)
        return noted;
    QStringList hashes;
    for (const Attachment &attachment : *attachments)
        hashes.append(attachment.hash);
    return transaction->commit().map([&] { dropUnusedFiles(m_context, hashes); });
}

Result<int> DraftService::indexWaiting(int most)
{
    return toasoan::indexWaiting(*m_context.store, most);
}

Outcome DraftService::bringIndexUp(const Progress &progress) const
{
    return m_context.bringIndexUp(progress);
}

Result<qint64> DraftService::remakeIndex()
{
    return toasoan::remakeIndex(*m_context.store).and_then([this] { return m_context.store->search().countWaiting(); });
}

Result<bool> DraftService::isIndexBehind() const
{
    return m_context.store->search().waiting(1).map([](const QList<DraftId> &waiting) { return !waiting.isEmpty(); });
}

Result<qint64> DraftService::changeCounter() const
{
    return m_context.store->changeCounter();
}

} // namespace toasoan
