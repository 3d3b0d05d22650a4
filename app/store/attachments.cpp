#include "app/store/attachments.h"

#include "app/base/clock.h"
#include "app/store/database.h"

namespace toasoan {
namespace {

const QString selection = QStringLiteral("SELECT number, draft, hash, name, bytes, added FROM attachments ");

Attachment fromRow(const Row &row)
{
    return {row.number(0), {row.text(1)}, row.text(2), row.text(3), row.number(4), row.time(5)};
}

} // namespace

Outcome Attachments::add(Transaction &transaction, const Attachment &attachment)
{
    const QString sql =
        QStringLiteral("INSERT INTO attachments (draft, hash, name, bytes, added) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT DO NOTHING");
    return transaction.database().execute(
        sql, {attachment.draft.value, attachment.hash, attachment.name, attachment.bytes, utcText(attachment.added)});
}

Outcome Attachments::remove(Transaction &transaction, qint64 number)
{
    return transaction.database().execute(QStringLiteral("DELETE FROM attachments WHERE number = ?"), {number});
}

Result<Attachment> Attachments::find(qint64 number) const
{
    auto found = m_database.first<Attachment>(selection + u"WHERE number = ?", {number}, fromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("attachment"), {QString::number(number)});
    return std::move(**found);
}

Result<QList<Attachment>> Attachments::of(const DraftId &draft) const
{
    return m_database.rows<Attachment>(selection + u"WHERE draft = ? ORDER BY number", {draft.value}, fromRow);
}

Result<QStringList> Attachments::hashes() const
{
    return m_database.rows<QString>(QStringLiteral("SELECT DISTINCT hash FROM attachments ORDER BY hash"), {},
                                    [](const Row &row) { return row.text(0); });
}

} // namespace toasoan
