#include "app/store/mending.h"

#include "app/article/article_json.h"
#include "app/store/database.h"
#include "app/store/indexing.h"
#include "app/store/saving.h"

namespace toasoan {
namespace {

Result<QStringList> texts(Transaction &transaction, const QString &sql)
{
    return transaction.database().rows<QString>(sql, {}, [](const Row &row) { return row.text(0); });
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::NotFound;
}

class Sieve
{
public:
    Sieve(Store &store, Transaction &transaction) : m_store(store), m_transaction(transaction) {}

    Result<Salvaged> run(const Progress &progress)
    {
        const auto drafts =
            texts(m_transaction, QStringLiteral("SELECT id FROM drafts UNION SELECT draft FROM revisions "
                                                "UNION SELECT draft FROM journal"));
        if (!drafts)
            return tl::unexpected<Error>(drafts.error());
        qint64 done = 0;
        for (const QString &id : *drafts) {
            if (progress && !progress(done++, drafts->size()))
                return givenUp();
            if (auto sifted = siftDraft({id}); !sifted)
                return tl::unexpected<Error>(sifted.error());
        }
        auto dropped = dropLoose();
        auto total = dropped ? m_store.drafts().total() : Result<qint64>(tl::unexpected<Error>(dropped.error()));
        if (!total)
            return tl::unexpected<Error>(total.error());
        m_result.drafts = *total;
        return m_result;
    }

private:
    Outcome execute(const QString &sql, const QVariantList &values = {})
    {
        return m_transaction.database().execute(sql, values);
    }

    Outcome siftDraft(const DraftId &id)
    {
        auto newest = soundRevisions(id);
        auto journal = soundJournal(id);
        if (!newest || !journal)
            return tl::unexpected<Error>(newest ? journal.error() : newest.error());
        const auto record = m_store.drafts().find(id);
        if (!record && record.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(record.error());
        if (!*newest && *journal) {
            newest = fromJournal(**journal);
            if (!newest)
                return tl::unexpected<Error>(newest.error());
        }
        if (!*newest)
            return record ? drop(*record) : Outcome();
        if (auto set = record ? setHead(*record, **newest) : makeDraft(id, **newest); !set)
            return set;
        const auto repeated = m_store.drafts().find(id).and_then(
            [this](const DraftRecord &draft) { return repeatText(m_store, m_transaction, draft); });
        // A sound text that this version cannot read stays: another one may.
        if (!repeated)
            return repeated.error().code == ErrorCode::BadInput ? Outcome() : repeated;
        return m_store.drafts().find(id).map([&](const DraftRecord &now) {
            if (!record || record->text.content != now.text.content) // its row tells what the text was
                m_result.hurt.append({id, record ? record->text.headline : now.text.headline, (*newest)->time});
        });
    }

    /// Drops those that are not; gives the newest one that is.
    Result<std::optional<Revision>> soundRevisions(const DraftId &draft)
    {
        std::optional<Revision> newest;
        const auto ids = m_store.revisions().ids(draft);
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        for (const RevisionId &id : *ids) {
            const auto revision = m_store.revisions().find(draft, id);
            const auto text =
                revision.and_then([this](const Revision &found) { return m_store.revisions().text(found); });
            if (!text && !isDamage(text.error()))
                return tl::unexpected<Error>(text.error());
            if (text && !newest)
                newest = *revision;
            if (text)
                continue;
            if (auto dropped =
                    execute(u"DELETE FROM revisions WHERE draft = ? AND id = ?"_qs, {draft.value, hashBytes(id.value)});
                !dropped)
                return tl::unexpected<Error>(dropped.error());
        }
        return newest;
    }

    Result<std::optional<JournalEntry>> soundJournal(const DraftId &draft)
    {
        auto journal = m_store.journal().read(draft);
        if (journal || !isDamage(journal.error()))
            return journal;
        return m_store.journal().remove(m_transaction, draft).map([] { return std::optional<JournalEntry>(); });
    }

    /// Typed text whose versions are all gone becomes one.
    Result<std::optional<Revision>> fromJournal(const JournalEntry &journal)
    {
        Revision revision;
        revision.draft = journal.draft;
        revision.time = journal.time;
        revision.reason = QStringLiteral("recovered");
        return m_store.revisions()
            .add(m_transaction, revision, packedText(journal.text))
            .map([](const Revision &added) { return std::optional(added); });
    }

    Outcome setHead(const DraftRecord &draft, const Revision &newest)
    {
        if (m_store.revisions().find(draft.id, draft.head))
            return {};
        return execute(u"UPDATE drafts SET head = ? WHERE id = ?"_qs, {hashBytes(newest.id.value), draft.id.value});
    }

    /// Its row is gone: what is known of it is in its versions. Nobody approved it, as far as can be told.
    Outcome makeDraft(const DraftId &id, const Revision &newest)
    {
        DraftRecord draft;
        draft.id = id;
        draft.author = newest.author;
        draft.created = draft.modified = newest.time;
        draft.head = newest.id;
        draft.text.content = newest.content;
        return m_store.drafts().insert(m_transaction, draft);
    }

    Outcome drop(const DraftRecord &draft)
    {
        m_result.hurt.append({draft.id, draft.text.headline, {}});
        return execute(QStringLiteral("DELETE FROM drafts WHERE id = ?"), {draft.id.value});
    }

    /// Rows that refer to what is not there; dropping one may leave another.
    Outcome dropLoose()
    {
        for (;;) {
            const auto loose = m_transaction.database().rows<std::pair<QString, qint64>>(
                QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check WHERE rowid IS NOT NULL"), {},
                [](const Row &row) { return std::pair(row.text(0), row.number(1)); });
            if (!loose || loose->isEmpty())
                return loose.map([](const auto &) {});
            for (const auto &[table, row] : *loose) {
                if (auto dropped = execute(u"DELETE FROM "_qs + table + u" WHERE rowid = ?"_qs, {row}); !dropped)
                    return dropped;
            }
        }
    }

    Store &m_store;
    Transaction &m_transaction;
    Salvaged m_result;
};

/// Takes what it can of the wanted bytes out of the list and into the store. A backup that cannot be read has nothing.
Outcome takeFrom(const QString &file, const std::optional<DataKey> &key, Store &store, Transaction &transaction,
                 QStringList &wanted)
{
    const auto backup = Store::openCopy(file, key);
    if (!backup)
        return {};
    QStringList lacking;
    for (const QString &hash : std::as_const(wanted)) {
        const auto bytes = (*backup)->contents().read(hash);
        const auto put = bytes ? store.contents().put(transaction, packedBytes(*bytes)) : Outcome();
        if (!put)
            return tl::unexpected<Error>(put.error());
        if (!bytes)
            lacking.append(hash);
    }
    wanted = lacking;
    return {};
}

} // namespace

Result<int> mendContents(Store &store, Transaction &transaction, const QStringList &backups, const Progress &progress,
                         const std::optional<DataKey> &key)
{
    auto wanted = store.contents().damaged(progress);
    const auto missing = transaction.database().rows<QString>(
        QStringLiteral("SELECT content FROM revisions UNION SELECT annotations FROM revisions WHERE annotations IS NOT "
                       "NULL EXCEPT SELECT hash FROM contents"),
        {}, [](const Row &row) { return row.hash(0); });
    if (!wanted || !missing)
        return tl::unexpected<Error>(wanted ? missing.error() : wanted.error());
    for (const QString &hash : *wanted) {
        if (auto removed = store.contents().remove(transaction, hash); !removed)
            return tl::unexpected<Error>(removed.error());
    }
    *wanted += *missing;
    const qsizetype lacking = wanted->size();
    for (const QString &file : backups) {
        if (wanted->isEmpty())
            break;
        if (auto taken = takeFrom(file, key, store, transaction, *wanted); !taken)
            return tl::unexpected<Error>(taken.error());
    }
    return static_cast<int>(lacking - wanted->size());
}

Result<Salvaged> sift(Store &store, Transaction &transaction, const Progress &progress)
{
    return Sieve(store, transaction).run(progress);
}

Outcome repeatText(Store &store, Transaction &transaction, const DraftRecord &draft)
{
    const auto text = standingText(store, draft);
    const auto article = text.and_then([](const StandingText &read) { return articleFromJson(read.text.article); });
    if (!article)
        return tl::unexpected<Error>(article.error());
    return store.drafts().setText(transaction, draft.id, summaryOf(*article), draft.modified);
}

} // namespace toasoan
