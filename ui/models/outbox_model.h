#pragma once
#include "app/workflow/dispatch.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

namespace toasoan {

/// One line of the outbox with what people want to know of it.
struct OutboxRow
{
    Dispatch dispatch;
    QString destination; ///< its name
    std::optional<Placement> placement;
};

/// What is on its way to destinations and what arrived, as a table in the order in which it comes.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, StateColumn, HeadlineColumn, DestinationColumn, WhenColumn, PageColumn };
    static constexpr int columns = PageColumn + 1;
    enum class Shown { All, Open };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutbox(const QList<OutboxRow> &rows);
    void setShown(Shown shown);
    void showSent(qint64 sent, qint64 total); ///< bytes of the request of the one that is being sent
    [[nodiscard]] const OutboxRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(qint64 number) const;   ///< -1: not shown
    [[nodiscard]] int count(Shown shown) const;     ///< of all, shown or not
    [[nodiscard]] QString wholeText(int row) const; ///< all that is known of it, several lines

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString text(const OutboxRow &row, int column) const;
    [[nodiscard]] QString stateText(const Dispatch &dispatch) const;
    [[nodiscard]] QString requestText() const;

    QList<OutboxRow> m_all;
    QList<OutboxRow> m_rows;
    Shown m_shown = Shown::All;
    qint64 m_sent = 0;
    qint64 m_total = 0;          ///< 0: no request is under way
    QElapsedTimer m_requestTime; ///< since it began
};

/// "14:05 26/11/2026", local time; empty for none.
[[nodiscard]] QString outboxTime(const QDateTime &time);
/// "▲ the web page differs from what was approved in 2 places", or that it does not, or that nobody looked yet.
[[nodiscard]] QString pageText(const Placement &placement);

} // namespace toasoan
