#pragma once
#include "app/store/transaction.h"
#include "app/workflow/approval.h"

#include <QHash>

#include <optional>

namespace toasoan {

class Approvals
{
public:
    explicit Approvals(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome add(Transaction &transaction, const Approval &approval);
    [[nodiscard]] Result<QList<Approval>> of(const DraftId &draft) const; ///< oldest first
    [[nodiscard]] Result<std::optional<Approval>> last(const DraftId &draft) const;
    /// The same for many drafts at once; those that never had one are left out.
    [[nodiscard]] Result<QHash<DraftId, Approval>> lastOf(const QList<DraftId> &drafts) const;

private:
    const Database &m_database;
};

} // namespace toasoan
