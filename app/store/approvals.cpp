#include "app/store/approvals.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace toasoan {
namespace {

Approval fromRow(const Row &row)
{
    Approval approval;
    approval.draft = {row.text(0)};
    approval.revision = {row.hash(1)};
    approval.content = {row.hash(2)};
    approval.person = row.text(3);
    approval.time = row.time(4);
    approval.previousAudit = row.text(5);
    approval.statement = row.bytes(6);
    approval.role = roleFromId(row.text(7));
    approval.waivers = waiversFromJson(QJsonDocument::fromJson(row.text(8).toUtf8()).array());
    approval.key = {row.hash(9)};
    approval.signature = row.bytes(10);
    if (const QString delegation = row.text(11); !delegation.isEmpty())
        approval.delegation = delegationFromJson(QJsonDocument::fromJson(delegation.toUtf8()).object());
    return approval;
}

const QString columns = QStringLiteral(
    "draft, revision, content, person, time, previous, statement, role, waivers, key, signature, delegation");

} // namespace

Outcome Approvals::add(Transaction &transaction, const Approval &approval)
{
    const QString sql = u"INSERT INTO approvals ("_qs + columns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_qs;
    const QString waivers =
        approval.waivers.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(waiversToJson(approval.waivers)));
    const QString delegation =
        approval.delegation ? QString::fromUtf8(canonicalJson(toJson(*approval.delegation))) : QString();
    return transaction.database().execute(sql, {approval.draft.value, hashBytes(approval.revision.value),
                                                hashBytes(approval.content.value), approval.person,
                                                utcText(approval.time), approval.previousAudit, approval.statement,
                                                approval.role ? roleId(*approval.role) : QString(), waivers,
                                                hashBytes(approval.key.value), approval.signature, delegation});
}

Result<QList<Approval>> Approvals::of(const DraftId &draft) const
{
    const QString sql = u"SELECT "_qs + columns + u" FROM approvals WHERE draft = ? ORDER BY number"_qs;
    return m_database.rows<Approval>(sql, {draft.value}, fromRow);
}

Result<std::optional<Approval>> Approvals::last(const DraftId &draft) const
{
    const QString sql = u"SELECT "_qs + columns + u" FROM approvals WHERE draft = ? ORDER BY number DESC LIMIT 1"_qs;
    return m_database.first<Approval>(sql, {draft.value}, fromRow);
}

Result<QHash<DraftId, Approval>> Approvals::lastOf(const QList<DraftId> &drafts) const
{
    if (drafts.isEmpty())
        return QHash<DraftId, Approval>();
    QJsonArray ids;
    for (const DraftId &draft : drafts)
        ids.append(draft.value);
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    const QString sql = u"SELECT "_qs + columns
                        + u" FROM approvals WHERE number IN (SELECT max(number) FROM approvals WHERE draft IN "
                          u"(SELECT value FROM json_each(?)) GROUP BY draft)"_qs;
    QHash<DraftId, Approval> last;
    const auto read = m_database.each(sql, {list}, [&last](const Row &row) -> Outcome {
        Approval approval = fromRow(row);
        last.insert(approval.draft, approval);
        return {};
    });
    return read.map([&last] { return last; });
}

} // namespace toasoan
