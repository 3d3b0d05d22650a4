#pragma once
#include "app/store/transaction.h"
#include "app/workflow/audit.h"

#include <QHash>

namespace toasoan {

/// The chained log of who did what. Entries are only ever added.
class AuditLog
{
public:
    explicit AuditLog(const Database &database) : m_database(database) {}

    /// Chains the entry to the last one. Give its number as stored.
    [[nodiscard]] Result<AuditEntry> append(Transaction &transaction, const AuditEntry &entry);
    [[nodiscard]] Result<QString> headHash() const; ///< empty for an empty log
    [[nodiscard]] Result<std::optional<AuditEntry>> last() const;
    [[nodiscard]] Result<QList<AuditEntry>> all() const;                    ///< oldest first
    [[nodiscard]] Result<QList<AuditEntry>> of(const DraftId &draft) const; ///< oldest first
    /// When each draft's last entry with one of these actions was written.
    [[nodiscard]] Result<QHash<DraftId, QDateTime>> lastOf(const QStringList &actions) const;
    /// The first entry that cannot be right. Entries cut off at the end are seen by the table's own counter.
    [[nodiscard]] Result<std::optional<AuditBreak>> verify() const;

private:
    const Database &m_database;
};

} // namespace toasoan
