#include "app/store/contents.h"

#include "app/base/hash.h"
#include "app/store/database.h"
#include "app/store/packing.h"

namespace toasoan {

PackedBytes packedBytes(const QByteArray &plain)
{
    return {sha256Hex(plain), packed(plain)};
}

Outcome Contents::put(Transaction &transaction, const PackedBytes &bytes)
{
    // Bytes that are there already, and damaged, are mended by the good ones that come in now.
    const QString sql = QStringLiteral("INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE "
                                       "SET bytes = excluded.bytes WHERE bytes <> excluded.bytes");
    return transaction.database().execute(sql, {hashBytes(bytes.hash), bytes.packed});
}

Result<QByteArray> Contents::read(const QString &hash) const
{
    auto bytes = m_database.first<QByteArray>(QStringLiteral("SELECT bytes FROM contents WHERE hash = ?"),
                                              {hashBytes(hash)}, [](const Row &row) { return row.bytes(0); });
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!*bytes)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes missing"), {hash});
    auto text = unpacked(**bytes);
    if (!text || sha256Hex(*text) != hash)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes altered"), {hash});
    return text;
}

Result<bool> Contents::holds(const QString &hash) const
{
    return m_database
        .first<int>(QStringLiteral("SELECT 1 FROM contents WHERE hash = ?"), {hashBytes(hash)},
                    [](const Row &) { return 1; })
        .map([](const std::optional<int> &found) { return found.has_value(); });
}

Result<QStringList> Contents::damaged(const Progress &progress) const
{
    const auto hashes = m_database.rows<QString>(QStringLiteral("SELECT hash FROM contents"), {},
                                                 [](const Row &row) { return row.hash(0); });
    if (!hashes)
        return tl::unexpected<Error>(hashes.error());
    QStringList damaged;
    qint64 done = 0;
    for (const QString &hash : *hashes) {
        if (progress && !progress(done++, hashes->size()))
            return givenUp();
        const auto bytes = read(hash);
        if (!bytes && bytes.error().code != ErrorCode::StoreDamaged)
            return tl::unexpected<Error>(bytes.error());
        if (!bytes)
            damaged.append(hash);
    }
    return damaged;
}

Outcome Contents::remove(Transaction &transaction, const QString &hash)
{
    return transaction.database().execute(QStringLiteral("DELETE FROM contents WHERE hash = ?"), {hashBytes(hash)});
}

} // namespace toasoan
