#pragma once
#include "app/store/transaction.h"
#include "app/workflow/approval.h"

#include <optional>

namespace toasoan {

class Approvals
{
public:
    explicit Approvals(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome add(Transaction &transaction, const Approval &approval);
    [[nodiscard]] Result<std::optional<Approval>> last(const DraftId &draft) const;

private:
    const Database &m_database;
};

} // namespace toasoan
