#pragma once
#include "app/store/transaction.h"
#include "app/workflow/ledger_entry.h"

namespace toasoan {

/// The ledger of takedowns and corrections. Entries are added and go on, but never go.
class Ledger
{
public:
    explicit Ledger(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<LedgerEntry> add(Transaction &transaction, const LedgerEntry &entry); ///< with its number
    /// Under its number, whatever is there: for entries out of a backup. One that is there stays.
    [[nodiscard]] Outcome addAgain(Transaction &transaction, const LedgerEntry &entry);
    [[nodiscard]] Outcome update(Transaction &transaction, const LedgerEntry &entry);
    [[nodiscard]] Result<LedgerEntry> find(qint64 number) const;             ///< NotFound (args: #number)
    [[nodiscard]] Result<QList<LedgerEntry>> all() const;                    ///< newest first
    [[nodiscard]] Result<QList<LedgerEntry>> of(const DraftId &draft) const; ///< newest first
    [[nodiscard]] Result<QList<LedgerEntry>> unseen() const;                 ///< of which somebody waits to be told
    [[nodiscard]] Result<bool> has(const DraftId &draft) const;
    [[nodiscard]] Result<qint64> countAsked() const; ///< that wait for a decision

private:
    const Database &m_database;
};

} // namespace toasoan
