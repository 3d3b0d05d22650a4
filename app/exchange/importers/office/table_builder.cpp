#include "app/exchange/importers/office/table_builder.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostSpan = 1000;

Text textOf(const QList<CopyPart> &parts)
{
    Text text;
    for (const CopyPart &part : parts) {
        const auto *paragraph = std::get_if<CopyParagraph>(&part);
        if (paragraph == nullptr)
            continue;
        if (!text.isEmpty())
            text.append(Run{QString(QChar::LineSeparator), {}, {}});
        text += paragraph->text;
    }
    return text;
}

bool isMoreThanLetters(const CopyPart &part)
{
    const auto *paragraph = std::get_if<CopyParagraph>(&part);
    return paragraph == nullptr || paragraph->kind == CopyKind::Heading || paragraph->kind == CopyKind::Title;
}

} // namespace

void TableBuilder::beginRow()
{
    m_rows.append(QList<Cell>());
}

void TableBuilder::markHeader()
{
    if (m_headerRows == m_rows.size() - 1)
        ++m_headerRows;
}

void TableBuilder::beginCell()
{
    if (m_rows.isEmpty())
        beginRow();
    m_rows.last().append(Cell());
}

void TableBuilder::setColumnSpan(int columns)
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().columnSpan = std::clamp(columns, 1, mostSpan);
}

void TableBuilder::setRowSpan(int rows)
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().rowSpan = std::clamp(rows, 1, mostSpan);
}

void TableBuilder::continueAbove()
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().continues = true;
}

void TableBuilder::add(const QList<CopyPart> &parts)
{
    if (m_rows.isEmpty() || m_rows.last().isEmpty())
        beginCell();
    m_rows.last().last().parts += parts;
}

/// The cell of an earlier row that stands at a column and is not itself a part of one.
TableBuilder::Cell *TableBuilder::cellOver(int column)
{
    for (qsizetype row = m_rows.size() - 2; row >= 0; --row) {
        int at = 0;
        for (Cell &cell : m_rows[row]) {
            if (at == column && !cell.continues)
                return &cell;
            at += cell.columnSpan;
        }
    }
    return nullptr;
}

void TableBuilder::endCell()
{
    if (m_rows.isEmpty() || m_rows.last().isEmpty() || !m_rows.last().last().continues)
        return;
    int column = 0;
    for (qsizetype i = 0; i + 1 < m_rows.last().size(); ++i)
        column += m_rows.last()[i].columnSpan;
    Cell *over = cellOver(column);
    m_rows.last().last().continues = over != nullptr;
    if (over != nullptr)
        over->rowSpan = std::min(over->rowSpan + 1, mostSpan);
}

bool TableBuilder::isTable() const
{
    qsizetype widest = 0;
    for (const QList<Cell> &row : m_rows) {
        widest = std::max(widest, row.size());
        for (const Cell &cell : row) {
            if (std::any_of(cell.parts.begin(), cell.parts.end(), isMoreThanLetters))
                return false;
        }
    }
    return m_rows.size() > 1 && widest > 1;
}

Table TableBuilder::table() const
{
    Table table;
    table.headerRows = m_headerRows;
    for (const QList<Cell> &row : m_rows) {
        QList<TableCell> cells;
        for (const Cell &cell : row) {
            if (!cell.continues)
                cells.append(TableCell{textOf(cell.parts), cell.columnSpan, cell.rowSpan});
        }
        table.rows.append(cells);
    }
    return table;
}

QList<CopyPart> TableBuilder::take()
{
    if (isTable())
        return {table()};
    QList<CopyPart> parts;
    for (const QList<Cell> &row : std::as_const(m_rows)) {
        for (const Cell &cell : row)
            parts += cell.parts;
    }
    return parts;
}

} // namespace toasoan
