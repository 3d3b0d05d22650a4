#pragma once
#include "app/article/blocks/table.h"

#include <optional>

namespace toasoan {

/// One cell of a table and what it covers; rows and columns count from 0. The spans inside `cell` mean nothing here.
struct CellArea
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    TableCell cell = {};
    int item = -1; ///< which of the table's cells as written (Place::item); -1: a gap that the table had

    friend bool operator==(const CellArea &, const CellArea &) = default;
};

/// Rows and columns from the first to the last of each.
struct CellRange
{
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// A table as a full rectangle: laid as a browser lays it, gaps filled with empty cells, spans cut to what is there.
/// Every change keeps it one: each place of the rectangle belongs to exactly one cell, no row and no column is without
/// a cell of its own.
class TableShape
{
public:
    static constexpr int mostRows = 500;
    static constexpr int mostColumns = 40;

    /// Nothing where the table is larger than is edited by hand. At least one cell.
    [[nodiscard]] static std::optional<TableShape> of(const Table &table);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int headerRows() const { return m_headerRows; }
    [[nodiscard]] const QList<CellArea> &cells() const { return m_cells; } ///< row by row
    [[nodiscard]] int cellAt(int row, int column) const;                   ///< index into cells(); -1 outside
    [[nodiscard]] int cellOfItem(int item) const;                          ///< the same; -1: there is none
    [[nodiscard]] CellRange rangeOf(int cell) const;
    /// The smallest range around it that cuts no cell.
    [[nodiscard]] CellRange whole(CellRange range) const;
    [[nodiscard]] Table table() const;

    void setText(int cell, const Text &text);
    void setCaption(const Text &caption) { m_caption = caption; }
    void setHeaderRows(int rows);
    /// Before row `at`, 0…rows(). False: there would be too many.
    bool insertRow(int at);
    bool insertColumn(int at);
    /// False: no cell would be left.
    bool removeRows(int first, int count);
    bool removeColumns(int first, int count);
    /// One cell out of the range, made whole; the texts follow one another, each on a line.
    void merge(CellRange range);
    /// Back into cells of one row and column; the text stays in the first.
    void split(int cell);
    /// Texts into the cells from `row`, `column` on; the table grows as far as it may. What falls on a part of a larger
    /// cell goes on a line of that one.
    void fill(int row, int column, const QList<QStringList> &texts);

private:
    enum class Axis { Rows, Columns };
    static int CellArea::*start(Axis axis);
    static int CellArea::*span(Axis axis);
    int &size(Axis axis) { return axis == Axis::Rows ? m_rows : m_columns; }
    bool insertLine(Axis axis, int at);
    void takeLines(Axis axis, int first, int count);
    void dropEmptyLines();
    void settle();
    void markSlots();

    int m_rows = 0;
    int m_columns = 0;
    int m_headerRows = 0;
    Text m_caption;
    QList<CellArea> m_cells;
    QList<int> m_slots; ///< rows × columns: which cell covers each place
};

[[nodiscard]] Table emptyTable(int rows, int columns); ///< its first row is a header

/// Cells out of letters with tabs and lines, as spreadsheets copy them ("…" around cells with lines of their own).
[[nodiscard]] QList<QStringList> cellsFromLetters(const QString &letters);
/// The table that letters from a spreadsheet are: at least 2 rows and 2 columns, and every line has a tab.
[[nodiscard]] std::optional<Table> tableFromLetters(const QString &letters);

} // namespace toasoan
