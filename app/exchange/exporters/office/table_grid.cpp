#include "app/exchange/exporters/office/table_grid.h"

#include "app/article/table_shape.h"

#include <algorithm>

namespace toasoan {
namespace {

/// From a column of a row on: a cell that begins there, or as much of one from above.
GridCell cellFrom(const TableShape &shape, int row, int column)
{
    const CellArea &area = shape.cells()[shape.cellAt(row, column)];
    if (area.row == row)
        return {GridCell::Kind::Own, area.cell.text, area.columnSpan, area.rowSpan};
    return {GridCell::Kind::Covered, {}, area.columnSpan, 1};
}

TableGrid gridOf(const TableShape &shape)
{
    TableGrid grid{shape.columns(), shape.headerRows(), {}};
    for (int row = 0; row < shape.rows(); ++row) {
        QList<GridCell> cells;
        for (int column = 0; column < shape.columns(); column += cells.last().columns)
            cells.append(cellFrom(shape, row, column));
        grid.rows.append(cells);
    }
    return grid;
}

void addBroken(TableGrid &grid, const QList<TableCell> &row)
{
    for (qsizetype at = 0; at < row.size(); at += TableGrid::mostColumns) {
        QList<GridCell> cells;
        for (const TableCell &cell : row.mid(at, TableGrid::mostColumns))
            cells.append({GridCell::Kind::Own, cell.text, 1, 1});
        grid.columns = std::max(grid.columns, static_cast<int>(cells.size()));
        grid.rows.append(cells);
    }
}

TableGrid gridWithoutSpans(const Table &table)
{
    TableGrid grid;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        addBroken(grid, table.rows[i]);
        if (i + 1 == table.headerRows)
            grid.headerRows = static_cast<int>(grid.rows.size());
    }
    for (QList<GridCell> &row : grid.rows)
        row.resize(grid.columns);
    return grid;
}

} // namespace

TableGrid gridOf(const Table &table)
{
    const bool empty = std::all_of(table.rows.begin(), table.rows.end(), [](const auto &row) { return row.isEmpty(); });
    if (empty)
        return {};
    const auto shape = TableShape::of(table);
    return shape ? gridOf(*shape) : gridWithoutSpans(table);
}

} // namespace toasoan
