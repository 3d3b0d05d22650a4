#pragma once
#include "app/article/table_shape.h"

#include <QList>

#include <functional>

namespace toasoan {

/// Where a table's rows lie, and where it may go on on the next page. Lengths in any one unit, from the table's top.
class CopyTable
{
public:
    /// `heightOf`: what a cell needs, its padding included. The last row that a cell spans makes up for what is
    /// missing.
    CopyTable(const TableShape &shape, const std::function<double(const CellArea &)> &heightOf);

    [[nodiscard]] double top(int row) const { return m_tops[row]; } ///< 0…rows(): the last is the table's height
    [[nodiscard]] double height() const { return m_tops.last(); }
    /// Where to break what begins at `from` so that it fits into `room`: between two rows that no cell joins, else
    /// between two rows, else in the middle of one, which only a page of its own may ask for. `from`: nothing fits.
    enum class Room { Rest, WholePage };
    [[nodiscard]] double breakAfter(double from, double room, Room kind) const;

private:
    QList<double> m_tops;
    QList<bool> m_joined; ///< by row: a cell reaches into it from above
};

} // namespace toasoan
