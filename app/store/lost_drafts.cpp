#include "app/store/lost_drafts.h"

#include "app/store/indexing.h"

#include <QSet>

#include <limits>

namespace toasoan {
namespace {

class LostDrafts
{
public:
    LostDrafts(Store &store, Transaction &transaction, Salvaged &salvaged)
        : m_store(store), m_transaction(transaction), m_salvaged(salvaged)
    {}

    Outcome begin()
    {
        const auto entries = m_store.audit().all();
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        for (const AuditEntry &entry : *entries) {
            if (entry.action == u"delete")
                m_deleted.insert(entry.draft);
        }
        return {};
    }

    /// What the backup does not give back whole may be in another one.
    Outcome takeFrom(Store &backup)
    {
        for (const Shelf shelf : {Shelf::Live, Shelf::Trash}) {
            const auto drafts = backup.drafts().list({{}, shelf, std::numeric_limits<int>::max()});
            for (const DraftRecord &draft : drafts.value_or(QList<DraftRecord>())) {
                if (m_deleted.contains(draft.id))
                    continue;
                const auto known = m_store.drafts().find(draft.id);
                if (!known && known.error().code != ErrorCode::NotFound)
                    return tl::unexpected<Error>(known.error());
                if (auto taken = known ? Outcome() : take(backup, draft); !taken)
                    return taken;
            }
        }
        return takeLedger(backup).and_then([&] { return takePublished(backup); });
    }

private:
    /// Where articles are already: else they would be brought there a second time. What was on its way then is not sent
    /// again from an old backup.
    Outcome takePublished(Store &backup)
    {
        const auto destinations = backup.outbox().destinations();
        for (const Destination &destination : destinations.value_or(QList<Destination>())) {
            const bool isKnown = m_store.outbox().destination(destination.id).has_value()
                                 || m_store.outbox().destination(destination.name).has_value();
            if (auto taken = isKnown ? Outcome() : m_store.outbox().put(m_transaction, destination); !taken)
                return taken;
        }
        const auto placements = backup.outbox().placements();
        for (const Placement &placement : placements.value_or(QList<Placement>())) {
            const auto known = m_store.outbox().placement(placement.draft, placement.destination);
            if (!known)
                return tl::unexpected<Error>(known.error());
            if (auto taken = *known ? Outcome() : m_store.outbox().put(m_transaction, placement); !taken)
                return taken;
        }
        return {};
    }

    /// An entry that the damaged file still has says more: who has seen it since.
    Outcome takeLedger(Store &backup)
    {
        const auto entries = backup.ledger().all();
        for (const LedgerEntry &entry : entries.value_or(QList<LedgerEntry>())) {
            if (auto taken = m_store.ledger().addAgain(m_transaction, entry); !taken)
                return taken;
        }
        return {};
    }

    Outcome take(Store &backup, const DraftRecord &draft)
    {
        if (!backup.revisions().find(draft.id, draft.head) || !standingText(backup, draft))
            return {};
        auto taken = m_store.drafts().insert(m_transaction, draft);
        if (taken)
            taken = takeRevisions(backup, draft);
        if (taken)
            taken = takeRest(backup, draft.id);
        if (!taken)
            return taken;
        ++m_salvaged.drafts;
        m_salvaged.hurt.removeIf([&draft](const HurtDraft &hurt) { return hurt.id == draft.id; });
        m_salvaged.fromBackups.append({draft.id, draft.text.headline, draft.modified});
        return {};
    }

    Outcome takeRevisions(Store &backup, const DraftRecord &draft)
    {
        const auto ids = backup.revisions().ids(draft.id);
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        for (auto id = ids->rbegin(); id != ids->rend(); ++id) {
            const auto revision = backup.revisions().find(draft.id, *id);
            auto text = revision ? backup.revisions().text(*revision) : tl::unexpected<Error>(revision.error());
            if (!text) // one in the middle of a history: the others stand without it
                continue;
            if (auto added = m_store.revisions().add(m_transaction, *revision, packedText(*text)); !added)
                return tl::unexpected<Error>(added.error());
        }
        return {};
    }

    Outcome takeRest(Store &backup, const DraftId &draft)
    {
        Outcome taken;
        const auto journal = backup.journal().read(draft);
        if (journal && *journal)
            taken = m_store.journal().write(m_transaction, **journal, packedText((*journal)->text));
        const auto approval = backup.approvals().last(draft);
        if (taken && approval && *approval && m_store.revisions().find(draft, (*approval)->revision))
            taken = m_store.approvals().add(m_transaction, **approval);
        const auto attachments = backup.attachments().of(draft);
        for (const Attachment &attachment : attachments.value_or(QList<Attachment>()))
            taken = taken ? m_store.attachments().add(m_transaction, attachment) : taken;
        return taken;
    }

    Store &m_store;
    Transaction &m_transaction;
    Salvaged &m_salvaged;
    QSet<DraftId> m_deleted;
};

} // namespace

Outcome takeLostDrafts(Store &store, Transaction &transaction, const QStringList &backups,
                       const std::optional<DataKey> &key, Salvaged &salvaged, const Progress &progress)
{
    LostDrafts lost(store, transaction, salvaged);
    if (auto begun = lost.begin(); !begun)
        return begun;
    qint64 done = 0;
    for (const QString &file : backups) {
        if (progress && !progress(done++, backups.size()))
            return givenUp();
        const auto backup = Store::openCopy(file, key); // one that cannot be read has nothing
        if (auto taken = backup ? lost.takeFrom(**backup) : Outcome(); !taken)
            return taken;
    }
    return {};
}

} // namespace toasoan
