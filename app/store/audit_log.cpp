#include "app/store/audit_log.h"

#include "app/base/clock.h"
#include "app/store/database.h"

namespace toasoan {
namespace {

const QString selection = QStringLiteral(
    "SELECT number, previous, time, person, action, draft, revision, detail, hash, acting_for FROM audit ");

AuditEntry fromRow(const Row &row)
{
    AuditEntry entry;
    entry.number = row.number(0);
    entry.previous = row.text(1);
    if (row.text(2) == utcText(row.time(2))) // the same time in another form was not written by us
        entry.time = row.time(2);
    entry.person = row.text(3);
    entry.action = row.text(4);
    entry.draft = {row.text(5)};
    entry.revision = {row.text(6)};
    entry.detail = row.text(7);
    entry.hash = row.text(8);
    entry.actingFor = row.text(9);
    return entry;
}

} // namespace

Result<AuditEntry> AuditLog::append(Transaction &transaction, const AuditEntry &entry)
{
    const auto previous = headHash();
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    AuditEntry next = chained(entry, *previous);
    const QString sql =
        QStringLiteral("INSERT INTO audit (previous, time, person, action, draft, revision, detail, hash, "
                       "acting_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number");
    return transaction.database()
        .number(sql, {next.previous, utcText(next.time), next.person, next.action, next.draft.value,
                      next.revision.value, next.detail, next.hash, next.actingFor})
        .map([&next](qint64 number) {
            next.number = number;
            return next;
        });
}

Result<QString> AuditLog::headHash() const
{
    const QString sql = QStringLiteral("SELECT hash FROM audit ORDER BY number DESC LIMIT 1");
    return m_database.first<QString>(sql, {}, [](const Row &row) { return row.text(0); }).map([](const auto &hash) {
        return hash.value_or(QString());
    });
}

Result<std::optional<AuditEntry>> AuditLog::last() const
{
    return m_database.first<AuditEntry>(selection + u"ORDER BY number DESC LIMIT 1", {}, fromRow);
}

Result<QList<AuditEntry>> AuditLog::all() const
{
    return m_database.rows<AuditEntry>(selection + u"ORDER BY number", {}, fromRow);
}

Result<QList<AuditEntry>> AuditLog::of(const DraftId &draft) const
{
    return m_database.rows<AuditEntry>(selection + u"WHERE draft = ? ORDER BY number", {draft.value}, fromRow);
}

Result<QHash<DraftId, QDateTime>> AuditLog::lastOf(const QStringList &actions) const
{
    using Entry = std::pair<DraftId, QDateTime>;
    const QString places = QStringList(actions.size(), QStringLiteral("?")).join(u", ");
    const QString sql = u"SELECT draft, time, max(number) FROM audit WHERE action IN (" + places + u") GROUP BY draft";
    QVariantList values;
    for (const QString &action : actions)
        values.append(action);
    return m_database.rows<Entry>(sql, values,
                                  [](const Row &row) {
                                      return Entry{DraftId{row.text(0)}, row.time(1)};
                                  })
        .map([](const QList<Entry> &entries) {
            QHash<DraftId, QDateTime> times;
            for (const auto &[draft, time] : entries)
                times.insert(draft, time);
            return times;
        });
}

Result<std::optional<AuditBreak>> AuditLog::verify() const
{
    const auto entries = all();
    const auto given = m_database.number(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'audit'"));
    if (!entries || !given)
        return tl::unexpected<Error>(entries ? given.error() : entries.error());
    if (auto broken = verifyChain(*entries))
        return broken;
    const qint64 last = entries->isEmpty() ? 0 : entries->last().number;
    if (*given > last)
        return std::optional(AuditBreak{last + 1, QStringLiteral("cut")});
    return std::optional<AuditBreak>();
}

} // namespace toasoan
