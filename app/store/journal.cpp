#include "app/store/journal.h"

#include "app/base/clock.h"
#include "app/base/hash.h"
#include "app/store/database.h"
#include "app/store/packing.h"

namespace toasoan {
namespace {

QString checksum(const JournalEntry &entry, const QString &article, const QString &annotations)
{
    const QStringList parts = {entry.draft.value, entry.base.value, article, annotations};
    return sha256Hex(parts.join(u' ').toUtf8());
}

struct StoredEntry
{
    JournalEntry entry;
    QString checksum;
};

StoredEntry fromRow(const Row &row)
{
    StoredEntry stored;
    stored.entry.draft = {row.text(0)};
    stored.entry.sequence = row.number(1);
    stored.entry.time = row.time(2);
    stored.entry.base = {row.text(3)};
    stored.entry.text = {row.bytes(4), row.bytes(5)};
    stored.checksum = row.text(6);
    return stored;
}

} // namespace

Outcome Journal::write(Transaction &transaction, const JournalEntry &entry, const PackedText &text)
{
    const QString sql = QStringLiteral(
        "INSERT INTO journal (draft, seq, time, base, article, annotations, checksum) VALUES (?, 1, ?, ?, ?, ?, ?) "
        "ON CONFLICT (draft) DO UPDATE SET seq = seq + 1, time = excluded.time, base = excluded.base, "
        "article = excluded.article, annotations = excluded.annotations, checksum = excluded.checksum");
    return transaction.database().execute(sql, {entry.draft.value, utcText(entry.time), entry.base.value,
                                                text.article.packed, text.annotations.packed,
                                                checksum(entry, text.article.hash, text.annotations.hash)});
}

Result<std::optional<JournalEntry>> Journal::read(const DraftId &draft) const
{
    const QString sql =
        QStringLiteral("SELECT draft, seq, time, base, article, annotations, checksum FROM journal WHERE draft = ?");
    auto stored = m_database.first<StoredEntry>(sql, {draft.value}, fromRow);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    if (!*stored)
        return std::optional<JournalEntry>();
    StoredText &text = (*stored)->entry.text;
    auto article = unpacked(text.article);
    auto annotations = unpacked(text.annotations);
    if (article && annotations)
        text = {std::move(*article), std::move(*annotations)};
    const bool isWhole =
        article && annotations
        && checksum((*stored)->entry, sha256Hex(text.article), sha256Hex(text.annotations)) == (*stored)->checksum;
    if (!isWhole)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("journal altered"), {draft.value});
    return std::optional<JournalEntry>(std::move((*stored)->entry));
}

Outcome Journal::remove(Transaction &transaction, const DraftId &draft)
{
    return transaction.database().execute(QStringLiteral("DELETE FROM journal WHERE draft = ?"), {draft.value});
}

} // namespace toasoan
