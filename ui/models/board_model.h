#pragma once
#include "app/desk/board_service.h"

#include <QAbstractTableModel>

namespace toasoan {

/// The duty board as a table: a row for each article that waits.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, HeadlineColumn, AuthorColumn, AwaitedColumn, WaitedColumn, DueColumn, ViewersColumn };
    static constexpr int columns = ViewersColumn + 1;

    /// Which rows are shown; both may be on.
    enum Only { LateOnly = 1, MineOnly = 2 };
    Q_DECLARE_FLAGS(Onlys, Only)

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const Board &board);
    void setNow(const QDateTime &now); ///< UTC; time passes without anything being done
    void setOnly(Onlys only, const QString &me);
    [[nodiscard]] const Waiting &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isLate(int row) const { return isLate(m_rows.at(row)); }
    [[nodiscard]] int count(Onlys only) const;           ///< of all rows, shown or not
    [[nodiscard]] int rowOf(const DraftId &draft) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isLate(const Waiting &waiting) const;
    [[nodiscard]] bool passes(const Waiting &waiting, Onlys only) const;
    [[nodiscard]] QString text(const Waiting &waiting, int column) const;
    [[nodiscard]] QString awaitedText(const Waiting &waiting) const;
    [[nodiscard]] QString waitedText(const Waiting &waiting) const;
    [[nodiscard]] QString dueText(const Waiting &waiting) const;
    void rebuild();

    Board m_board;
    QList<Waiting> m_rows;
    Onlys m_only;
    QString m_me;
};

/// "15 min", "3 h 20 min", "2 d 4 h".
[[nodiscard]] QString spanText(qint64 minutes);

} // namespace toasoan
