#include "app/article/table_shape.h"

#include <algorithm>

namespace toasoan {
namespace {

/// Lays cells one after another, each at the first free place of its row.
class Layer
{
public:
    explicit Layer(const Table &table)
        : m_table(table), m_rows(static_cast<int>(std::max<qsizetype>(1, table.rows.size())))
    {}

    /// False: too large.
    bool run()
    {
        if (m_rows > TableShape::mostRows)
            return false;
        m_taken.fill(QList<bool>(TableShape::mostColumns, false), m_rows);
        int item = 0;
        for (int row = 0; row < m_table.rows.size(); ++row) {
            for (const TableCell &cell : m_table.rows[row]) {
                if (!place(row, cell, item++))
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] const QList<CellArea> &cells() const { return m_cells; }

private:
    bool place(int row, const TableCell &cell, int item)
    {
        const auto free = [&](int column) { return column < TableShape::mostColumns && !m_taken[row][column]; };
        int column = 0;
        while (column < TableShape::mostColumns && !free(column))
            ++column;
        int width = 1;
        while (width < cell.columnSpan && free(column + width))
            ++width;
        const bool leaves = column + width == TableShape::mostColumns && width < cell.columnSpan;
        if (column == TableShape::mostColumns || leaves)
            return false;
        const int height = std::min(std::max(1, cell.rowSpan), m_rows - row);
        for (int y = row; y < row + height; ++y)
            std::fill_n(m_taken[y].begin() + column, width, true);
        m_columns = std::max(m_columns, column + width);
        m_cells.append({row, column, height, width, cell, item});
        return true;
    }

    const Table &m_table;
    int m_rows;
    int m_columns = 1;
    QList<QList<bool>> m_taken;
    QList<CellArea> m_cells;
};

/// Each text on a line of its own.
void append(Text &text, const Text &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text.append(Run{QString(QChar(u'\u2028')), {}, {}, {}});
    text.append(more);
    text = normalized(text);
}

/// Reads letters as spreadsheets put them on the clipboard.
class CellReader
{
public:
    explicit CellReader(const QString &letters) : m_letters(letters) {}

    QList<QStringList> run()
    {
        m_letters.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        m_rows.append(QStringList());
        while (m_at < m_letters.size()) {
            const QString cell = m_letters[m_at] == u'"' ? quoted() : plain();
            m_rows.last().append(cleanText(cell).trimmed());
            if (m_at < m_letters.size() && m_letters[m_at++] == u'\n')
                m_rows.append(QStringList());
            else if (m_at == m_letters.size() && m_letters.endsWith(u'\t'))
                m_rows.last().append(QString());
        }
        if (m_rows.last().isEmpty())
            m_rows.removeLast();
        return m_rows;
    }

private:
    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_letters.size() && m_letters[m_at] != u'\t' && m_letters[m_at] != u'\n')
            ++m_at;
        return m_letters.mid(from, m_at - from);
    }

    /// A cell in quotes, with "" for one inside; letters as they stand where the quotes are only letters.
    QString quoted()
    {
        const qsizetype from = m_at;
        QString cell;
        for (++m_at; m_at < m_letters.size(); ++m_at) {
            if (m_letters[m_at] != u'"') {
                cell += m_letters[m_at];
            } else if (m_at + 1 < m_letters.size() && m_letters[m_at + 1] == u'"') {
                cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
        const bool closed = m_letters[m_at - 1] == u'"' && m_at - from > 1;
        const bool ends = m_at == m_letters.size() || m_letters[m_at] == u'\t' || m_letters[m_at] == u'\n';
        if (closed && ends && (cell.contains(u'\n') || cell.contains(u'\t') || cell.contains(u'"')))
            return cell;
        m_at = from;
        return plain();
    }

    QString m_letters;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
};

} // namespace

std::optional<TableShape> TableShape::of(const Table &table)
{
    Layer layer(table);
    if (!layer.run())
        return std::nullopt;
    TableShape shape;
    shape.m_rows = layer.rows();
    shape.m_columns = layer.columns();
    shape.m_headerRows = std::clamp(table.headerRows, 0, shape.m_rows);
    shape.m_caption = table.caption;
    shape.m_cells = layer.cells();
    shape.settle();
    shape.dropEmptyLines();
    return shape;
}

int TableShape::cellAt(int row, int column) const
{
    const bool inside = row >= 0 && row < m_rows && column >= 0 && column < m_columns;
    return inside ? m_slots[row * m_columns + column] : -1;
}

int TableShape::cellOfItem(int item) const
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].item == item)
            return i;
    }
    return -1;
}

CellRange TableShape::rangeOf(int cell) const
{
    const CellArea &area = m_cells[cell];
    return {area.row, area.column, area.row + area.rowSpan - 1, area.column + area.columnSpan - 1};
}

CellRange TableShape::whole(CellRange range) const
{
    range = {std::clamp(range.top, 0, m_rows - 1), std::clamp(range.left, 0, m_columns - 1),
             std::clamp(range.bottom, 0, m_rows - 1), std::clamp(range.right, 0, m_columns - 1)};
    for (CellRange before{-1, -1, -1, -1}; before != range;) {
        before = range;
        for (int cell = 0; cell < m_cells.size(); ++cell) {
            const CellRange its = rangeOf(cell);
            const bool touches = its.top <= range.bottom && its.bottom >= range.top && its.left <= range.right
                                 && its.right >= range.left;
            if (touches)
                range = {std::min(range.top, its.top), std::min(range.left, its.left),
                         std::max(range.bottom, its.bottom), std::max(range.right, its.right)};
        }
    }
    return range;
}

Table TableShape::table() const
{
    Table table{m_headerRows, QList<QList<TableCell>>(m_rows), m_caption};
    for (const CellArea &area : m_cells) {
        TableCell cell = area.cell;
        cell.rowSpan = area.rowSpan;
        cell.columnSpan = area.columnSpan;
        table.rows[area.row].append(cell);
    }
    return table;
}

void TableShape::setText(int cell, const Text &text)
{
    m_cells[cell].cell.text = text;
}

void TableShape::setHeaderRows(int rows)
{
    m_headerRows = std::clamp(rows, 0, m_rows);
}

int CellArea::*TableShape::start(Axis axis)
{
    return axis == Axis::Rows ? &CellArea::row : &CellArea::column;
}

int CellArea::*TableShape::span(Axis axis)
{
    return axis == Axis::Rows ? &CellArea::rowSpan : &CellArea::columnSpan;
}

bool TableShape::insertRow(int at)
{
    return insertLine(Axis::Rows, at);
}

bool TableShape::insertColumn(int at)
{
    return insertLine(Axis::Columns, at);
}

bool TableShape::insertLine(Axis axis, int at)
{
    if (size(axis) >= (axis == Axis::Rows ? mostRows : mostColumns))
        return false;
    at = std::clamp(at, 0, size(axis));
    for (CellArea &area : m_cells) {
        if (area.*start(axis) >= at)
            ++(area.*start(axis));
        else if (area.*start(axis) + area.*span(axis) > at)
            ++(area.*span(axis));
    }
    ++size(axis);
    if (axis == Axis::Rows && at < m_headerRows)
        ++m_headerRows;
    settle();
    return true;
}

bool TableShape::removeRows(int first, int count)
{
    if (count >= m_rows)
        return false;
    takeLines(Axis::Rows, first, count);
    dropEmptyLines();
    return true;
}

bool TableShape::removeColumns(int first, int count)
{
    if (count >= m_columns)
        return false;
    takeLines(Axis::Columns, first, count);
    dropEmptyLines();
    return true;
}

void TableShape::takeLines(Axis axis, int first, int count)
{
    first = std::clamp(first, 0, size(axis) - 1);
    count = std::clamp(count, 0, size(axis) - first);
    QList<CellArea> kept;
    for (CellArea area : std::as_const(m_cells)) {
        int &from = area.*start(axis);
        int &length = area.*span(axis);
        const int covered = std::max(0, std::min(from + length, first + count) - std::max(from, first));
        length -= covered;
        from = from < first ? from : std::max(first, from - count);
        if (length > 0)
            kept.append(area);
    }
    m_cells = kept;
    size(axis) -= count;
    if (axis == Axis::Rows)
        m_headerRows -= std::clamp(m_headerRows - first, 0, count);
    settle();
}

/// A row that only continues the cells above it, all of them, is no row to a reader.
void TableShape::dropEmptyLines()
{
    for (const Axis axis : {Axis::Rows, Axis::Columns}) {
        for (int line = size(axis) - 1; line > 0; --line) {
            const bool begins = std::any_of(m_cells.cbegin(), m_cells.cend(),
                                            [&](const CellArea &area) { return area.*start(axis) == line; });
            if (!begins)
                takeLines(axis, line, 1);
        }
    }
}

void TableShape::merge(CellRange range)
{
    range = whole(range);
    QList<CellArea> kept;
    CellArea merged{range.top, range.left, range.bottom - range.top + 1, range.right - range.left + 1};
    for (const CellArea &area : std::as_const(m_cells)) {
        const bool inside = area.row >= range.top && area.row <= range.bottom && area.column >= range.left
                            && area.column <= range.right;
        if (!inside) {
            kept.append(area);
            continue;
        }
        if (area.row == range.top && area.column == range.left)
            merged.cell.extra = area.cell.extra;
        append(merged.cell.text, area.cell.text);
    }
    kept.append(merged);
    m_cells = kept;
    settle();
    dropEmptyLines();
}

void TableShape::split(int cell)
{
    m_cells[cell].rowSpan = 1;
    m_cells[cell].columnSpan = 1;
    settle();
}

void TableShape::fill(int row, int column, const QList<QStringList> &texts)
{
    qsizetype widest = 0;
    for (const QStringList &line : texts)
        widest = std::max(widest, line.size());
    while (m_rows < row + texts.size() && insertRow(m_rows)) {
    }
    while (m_columns < column + widest && insertColumn(m_columns)) {
    }
    for (int y = 0; y < texts.size(); ++y) {
        for (int x = 0; x < texts[y].size(); ++x) {
            const int cell = cellAt(row + y, column + x);
            if (cell < 0)
                continue;
            const bool begins = m_cells[cell].row == row + y && m_cells[cell].column == column + x;
            Text text = begins ? Text() : m_cells[cell].cell.text;
            append(text, plainText(texts[y][x]));
            setText(cell, text);
        }
    }
}

/// Fills what no cell covers, and counts the cells through.
void TableShape::settle()
{
    markSlots();
    for (int slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot] < 0)
            m_cells.append({slot / m_columns, slot % m_columns});
    }
    std::sort(m_cells.begin(), m_cells.end(), [](const CellArea &a, const CellArea &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    markSlots();
}

void TableShape::markSlots()
{
    m_slots.fill(-1, m_rows * m_columns);
    for (int i = 0; i < m_cells.size(); ++i) {
        const CellRange range = rangeOf(i);
        for (int row = range.top; row <= range.bottom; ++row)
            std::fill_n(m_slots.begin() + row * m_columns + range.left, range.right - range.left + 1, i);
    }
}

Table emptyTable(int rows, int columns)
{
    rows = std::clamp(rows, 1, TableShape::mostRows);
    columns = std::clamp(columns, 1, TableShape::mostColumns);
    return Table{rows > 1 ? 1 : 0, QList<QList<TableCell>>(rows, QList<TableCell>(columns)), {}};
}

QList<QStringList> cellsFromLetters(const QString &letters)
{
    return CellReader(letters).run();
}

std::optional<Table> tableFromLetters(const QString &letters)
{
    if (!letters.contains(u'\t') || !letters.trimmed().contains(u'\n'))
        return std::nullopt;
    const QList<QStringList> cells = cellsFromLetters(letters);
    qsizetype widest = 0;
    for (const QStringList &line : cells)
        widest = std::max(widest, line.size());
    const bool everyLineHasTabs =
        std::all_of(cells.cbegin(), cells.cend(), [](const QStringList &line) { return line.size() > 1; });
    if (cells.size() < 2 || widest < 2 || !everyLineHasTabs || cells.size() > TableShape::mostRows
        || widest > TableShape::mostColumns)
        return std::nullopt;
    auto shape = TableShape::of(emptyTable(static_cast<int>(cells.size()), static_cast<int>(widest)));
    shape->fill(0, 0, cells);
    return shape->table();
}

} // namespace toasoan
