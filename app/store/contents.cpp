#include "app/store/contents.h"

#include "app/base/hash.h"
#include "app/store/database.h"

namespace toasoan {

Result<QString> Contents::put(Transaction &transaction, const QByteArray &bytes)
{
    const QString hash = sha256Hex(bytes);
    // Bytes that are there already, and damaged, are mended by the good ones that come in now.
    const QString sql = QStringLiteral("INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE "
                                       "SET bytes = excluded.bytes WHERE bytes <> excluded.bytes");
    return transaction.database().execute(sql, {hash, bytes}).map([&hash] { return hash; });
}

Result<QByteArray> Contents::read(const QString &hash) const
{
    auto bytes = m_database.first<QByteArray>(QStringLiteral("SELECT bytes FROM contents WHERE hash = ?"), {hash},
                                              [](const Row &row) { return row.bytes(0); });
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!*bytes || sha256Hex(**bytes) != hash)
        return failure(ErrorCode::StoreDamaged, *bytes ? u"bytes altered"_qs : u"bytes missing"_qs, {hash});
    return std::move(**bytes);
}

Result<QStringList> Contents::damaged() const
{
    const auto hashes = m_database.rows<QString>(QStringLiteral("SELECT hash FROM contents"), {},
                                                 [](const Row &row) { return row.text(0); });
    if (!hashes)
        return tl::unexpected<Error>(hashes.error());
    QStringList damaged;
    for (const QString &hash : *hashes) {
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
    return transaction.database().execute(QStringLiteral("DELETE FROM contents WHERE hash = ?"), {hash});
}

} // namespace toasoan
