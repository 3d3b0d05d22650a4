#include "app/store/contents.h"

#include "app/base/hash.h"
#include "app/store/database.h"
#include "app/store/packing.h"

namespace toasoan {

Result<QString> Contents::put(Transaction &transaction, const QByteArray &bytes)
{
    const QString hash = sha256Hex(bytes);
    const QString sql =
        QStringLiteral("INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING");
    return transaction.database().execute(sql, {hash, packed(bytes)}).map([&hash] { return hash; });
}

Result<QByteArray> Contents::read(const QString &hash) const
{
    auto bytes = m_database.first<QByteArray>(QStringLiteral("SELECT bytes FROM contents WHERE hash = ?"), {hash},
                                              [](const Row &row) { return row.bytes(0); });
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!*bytes)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes missing"), {hash});
    auto text = unpacked(**bytes);
    if (!text || sha256Hex(*text) != hash)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes altered"), {hash});
    return text;
}

} // namespace toasoan
