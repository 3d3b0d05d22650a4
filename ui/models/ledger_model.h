#pragma once
#include "app/desk/ledger_reasons.h"
#include "app/workflow/ledger_entry.h"

#include <QAbstractTableModel>

namespace toasoan {

/// The ledger of takedowns and corrections as a table: a row for each entry, in the order in which they come.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        KindColumn,
        StateColumn,
        HeadlineColumn,
        CauseColumn,
        PersonColumn,
        TimeColumn,
        SeenColumn
    };
    static constexpr int columns = SeenColumn + 1;

    /// Which rows are shown; of the kinds one at most.
    enum Only { AskedOnly = 1, TakedownsOnly = 2, CorrectionsOnly = 4 };
    Q_DECLARE_FLAGS(Onlys, Only)

    using QAbstractTableModel::QAbstractTableModel;

    void setLedger(const QList<LedgerEntry> &entries, const QList<LedgerReason> &reasons);
    void setOnly(Onlys only);
    [[nodiscard]] const LedgerEntry &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int count(Onlys only) const;      ///< of all entries, shown or not
    [[nodiscard]] int rowOf(qint64 number) const;   ///< -1: not shown
    [[nodiscard]] QString wholeText(int row) const; ///< all that the entry says, several lines

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LedgerEntry &entry, int column) const;
    void rebuild();

    QList<LedgerEntry> m_entries;
    QList<LedgerEntry> m_rows;
    QList<LedgerReason> m_reasons;
    Onlys m_only;
};

/// "14:05 26/11/2026", local time.
[[nodiscard]] QString ledgerTime(const QDateTime &time);
/// "Lê An (Tổng biên tập)": who decided, and as what.
[[nodiscard]] QString deciderText(const LedgerEntry &entry);

} // namespace toasoan
