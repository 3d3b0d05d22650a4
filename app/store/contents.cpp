#include "app/store/contents.h"

#include "app/base/hash.h"
#include "app/store/database.h"

namespace toasoan {

Result<QString> Contents::put(Transaction &transaction, const QByteArray &bytes)
{
    const QString hash = sha256Hex(bytes);
    const QString sql =
        QStringLiteral("INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING");
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

} // namespace toasoan
