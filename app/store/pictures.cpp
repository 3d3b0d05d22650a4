#include "app/store/pictures.h"

#include "app/store/database.h"

namespace toasoan {
namespace {

PictureRecord fromRow(const Row &row)
{
    return {
        {row.text(0)}, row.text(1), static_cast<int>(row.number(2)), static_cast<int>(row.number(3)), row.number(4)};
}

} // namespace

Outcome Pictures::put(Transaction &transaction, const PictureRecord &picture)
{
    const QString sql = QStringLiteral("INSERT INTO pictures (id, media_type, width, height, bytes) "
                                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    return transaction.database().execute(
        sql, {picture.id.value, picture.mediaType, picture.width, picture.height, picture.bytes});
}

Result<std::optional<PictureRecord>> Pictures::find(const PictureId &id) const
{
    return m_database.first<PictureRecord>(
        QStringLiteral("SELECT id, media_type, width, height, bytes FROM pictures WHERE id = ?"), {id.value}, fromRow);
}

Result<QList<PictureRecord>> Pictures::list() const
{
    return m_database.rows<PictureRecord>(
        QStringLiteral("SELECT id, media_type, width, height, bytes FROM pictures ORDER BY id"), {}, fromRow);
}

} // namespace toasoan
