#pragma once
#include "app/store/transaction.h"
#include "app/workflow/delegation.h"

namespace toasoan {

class Delegations
{
public:
    explicit Delegations(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<KnownDelegation>> list() const;       ///< oldest first
    [[nodiscard]] Result<KnownDelegation> find(qint64 number) const; ///< NotFound (args: number)
    /// Gives its number.
    [[nodiscard]] Result<qint64> add(Transaction &transaction, const Delegation &delegation);
    [[nodiscard]] Outcome withdraw(Transaction &transaction, qint64 number, const QDateTime &time);

private:
    const Database &m_database;
};

} // namespace toasoan
