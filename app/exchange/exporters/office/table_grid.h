#pragma once
#include "app/article/blocks/table.h"

namespace toasoan {

/// One cell of a grid row, or what a cell of a row above covers there.
struct GridCell
{
    enum class Kind { Own, Covered };
    Kind kind = Kind::Own;
    Text text = {}; ///< of an own cell
    int columns = 1;
    int rows = 1;
};

/// A table as word processors want it: every row fills the same number of columns, whatever the cells' spans.
struct TableGrid
{
    static constexpr int mostColumns = 40; ///< fewer than the 63 that Word can open

    int columns = 0;
    int headerRows = 0;
    QList<QList<GridCell>> rows;
};

/// Laid as a browser lays it. A table too large for that loses its spans, and its rows are broken into shorter ones
/// where they are too long: no words are lost. No rows for a table without cells.
[[nodiscard]] TableGrid gridOf(const Table &table);

} // namespace toasoan
