#include "app/exchange/reading_copy/copy_table.h"

#include <algorithm>

namespace toasoan {

CopyTable::CopyTable(const TableShape &shape, const std::function<double(const CellArea &)> &heightOf)
    : m_joined(shape.rows() + 1, false)
{
    QList<QList<CellArea>> endingIn(shape.rows());
    for (const CellArea &area : shape.cells()) {
        endingIn[area.row + area.rowSpan - 1].append(area);
        std::fill_n(m_joined.begin() + area.row + 1, area.rowSpan - 1, true);
    }
    m_tops.append(0);
    for (int row = 0; row < shape.rows(); ++row) {
        double bottom = m_tops.last();
        for (const CellArea &area : endingIn[row])
            bottom = std::max(bottom, m_tops[area.row] + heightOf(area));
        m_tops.append(bottom);
    }
}

double CopyTable::breakAfter(double from, double room, Room kind) const
{
    const double end = from + room;
    if (height() <= end)
        return height();
    double between = from;
    double apart = from;
    for (qsizetype row = 1; row < m_tops.size() && m_tops[row] <= end; ++row) {
        if (m_tops[row] > from)
            (m_joined[row] ? between : apart) = m_tops[row];
    }
    if (apart > from || kind == Room::Rest)
        return apart;
    return between > from ? between : end;
}

} // namespace toasoan
