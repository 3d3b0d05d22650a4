#include "app/store/approvals.h"

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/store/database.h"

namespace toasoan {
namespace {

Approval fromRow(const Row &row)
{
    Approval approval;
    approval.draft = {row.text(0)};
    approval.revision = {row.text(1)};
    approval.content = {row.text(2)};
    approval.person = row.text(3);
    approval.time = row.time(4);
    approval.previousAudit = row.text(5);
    approval.statement = row.bytes(6);
    return approval;
}

} // namespace

Outcome Approvals::add(Transaction &transaction, const Approval &approval)
{
    const QString sql = QStringLiteral("INSERT INTO approvals (draft, revision, content, person, time, previous, "
                                       "statement) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return transaction.database().execute(sql, {approval.draft.value, approval.revision.value, approval.content.value,
                                                approval.person, utcText(approval.time), approval.previousAudit,
                                                approval.statement});
}

Result<std::optional<Approval>> Approvals::last(const DraftId &draft) const
{
    const QString sql = QStringLiteral("SELECT draft, revision, content, person, time, previous, statement "
                                       "FROM approvals WHERE draft = ? ORDER BY number DESC LIMIT 1");
    return m_database.first<Approval>(sql, {draft.value}, fromRow);
}

} // namespace toasoan
