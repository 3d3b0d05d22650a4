#include "ui/editor/blocks/table_look.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace toasoan {
namespace {

constexpr qreal sidePadding = 9;
constexpr qreal topPadding = 6;
constexpr qreal gapAboveCaption = 6;
constexpr qreal narrowest = 30;

/// Room for the words of each column where there is enough of it, as browsers share it out.
QList<qreal> shared(const QList<qreal> &least, const QList<qreal> &natural, qreal width)
{
    const qreal leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const qreal naturalSum = std::accumulate(natural.begin(), natural.end(), 0.0);
    QList<qreal> widths;
    for (qsizetype i = 0; i < least.size(); ++i) {
        if (naturalSum <= width)
            widths.append(natural[i] * width / naturalSum);
        else if (leastSum >= width)
            widths.append(least[i] * width / leastSum);
        else
            widths.append(least[i] + (natural[i] - least[i]) * (width - leastSum) / (naturalSum - leastSum));
    }
    return widths;
}

qsizetype lineAt(const QList<qreal> &edges, qreal place)
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), place);
    return std::clamp<qsizetype>(after - edges.begin() - 1, 0, edges.size() - 2);
}

} // namespace

TableLook::TableLook(TableShape shape, qreal width, const QList<qreal> &columns)
    : m_shape(std::move(shape)), m_width(width), m_widths(columns)
{
    if (m_widths.size() != m_shape.columns())
        fitColumns(width);
    lay();
    const Table table = m_shape.table();
    if (!table.caption.isEmpty())
        m_caption = std::make_unique<LaidText>(table.caption, styles::caption, width);
}

const TextStyle &TableLook::styleOf(int cell) const
{
    return m_shape.cells()[cell].row < m_shape.headerRows() ? styles::headerCell : styles::cell;
}

void TableLook::fitColumns(qreal width)
{
    QList<qreal> least(m_shape.columns(), narrowest);
    QList<qreal> natural(m_shape.columns(), narrowest + 2 * sidePadding);
    for (int i = 0; i < m_shape.cells().size(); ++i) {
        const CellArea &area = m_shape.cells()[i];
        if (area.columnSpan > 1)
            continue;
        const qreal room = 2 * sidePadding;
        least[area.column] = std::max(least[area.column], LaidText::longestWord(area.cell.text, styleOf(i)) + room);
        natural[area.column] =
            std::max(natural[area.column], LaidText::naturalWidth(area.cell.text, styleOf(i)) + room);
    }
    m_widths = shared(least, natural, width);
}

void TableLook::lay()
{
    m_lefts = {0};
    for (const qreal width : std::as_const(m_widths))
        m_lefts.append(m_lefts.last() + width);
    m_texts.clear();
    for (int i = 0; i < m_shape.cells().size(); ++i) {
        const CellArea &area = m_shape.cells()[i];
        const qreal width = m_lefts[area.column + area.columnSpan] - m_lefts[area.column] - 2 * sidePadding;
        m_texts.emplace_back(area.cell.text, styleOf(i), width);
    }
    placeRows();
}

/// Rows are as high as their cells need; a cell over several rows gives the rest of what it needs to its last one.
void TableLook::placeRows()
{
    QList<qreal> heights(m_shape.rows(), styles::cell.lineHeight + 2 * topPadding);
    for (const bool single : {true, false}) {
        for (int i = 0; i < m_shape.cells().size(); ++i) {
            const CellArea &area = m_shape.cells()[i];
            if ((area.rowSpan == 1) != single)
                continue;
            qreal rest = m_texts[static_cast<size_t>(i)].height() + 2 * topPadding;
            for (int row = area.row; row < area.row + area.rowSpan - 1; ++row)
                rest -= heights[row];
            qreal &last = heights[area.row + area.rowSpan - 1];
            last = std::max(last, rest);
        }
    }
    m_tops = {0};
    for (const qreal height : std::as_const(heights))
        m_tops.append(m_tops.last() + height);
}

void TableLook::setText(int cell, const Text &text)
{
    m_shape.setText(cell, text);
    m_texts[static_cast<size_t>(cell)] = LaidText(text, styleOf(cell), textRect(cell).width());
    placeRows();
}

qreal TableLook::height() const
{
    return gridHeight() + 1 + (m_caption ? gapAboveCaption + m_caption->height() : 0);
}

QRectF TableLook::rectOf(CellRange range) const
{
    return {QPointF(m_lefts[range.left], m_tops[range.top]),
            QPointF(m_lefts[range.right + 1], m_tops[range.bottom + 1])};
}

QRectF TableLook::textRect(int cell) const
{
    return rectOf(m_shape.rangeOf(cell)).adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
}

int TableLook::cellAt(QPointF place) const
{
    return m_shape.cellAt(static_cast<int>(lineAt(m_tops, place.y())), static_cast<int>(lineAt(m_lefts, place.x())));
}

void TableLook::draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const
{
    drawGrid(painter, topLeft, ink);
    if (m_caption)
        m_caption->draw(painter, topLeft + QPointF(0, gridHeight() + 1 + gapAboveCaption), ink.theme.text);
}

void TableLook::drawMarks(QPainter &painter, QPointF topLeft, const QList<Finding> &findings, const Theme &theme) const
{
    for (const Finding &finding : findings) {
        const int cell = finding.place.part == Part::Cell ? m_shape.cellOfItem(finding.place.item) : -1;
        if (cell >= 0)
            m_texts[static_cast<size_t>(cell)].drawMark(painter, textRect(cell).topLeft() + topLeft, finding, theme);
        else if (finding.place.part == Part::Caption && m_caption)
            m_caption->drawMark(painter, topLeft + QPointF(0, gridHeight() + 1 + gapAboveCaption), finding, theme);
    }
}

void TableLook::drawGrid(QPainter &painter, QPointF topLeft, const CardInk &ink, int without) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < m_shape.cells().size(); ++i) {
        const QRectF rect = rectOf(m_shape.rangeOf(i)).translated(topLeft);
        const bool header = m_shape.cells()[i].row < m_shape.headerRows();
        painter.setPen(QPen(ink.theme.line, 1));
        painter.setBrush(header ? QBrush(ink.theme.background) : QBrush(Qt::NoBrush));
        const int left = qRound(rect.left());
        const int right = std::min(qRound(rect.right()), qRound(topLeft.x() + m_width) - 1); // the last line inside
        painter.drawRect(left, qRound(rect.top()), right - left, qRound(rect.height()));
        if (i != without)
            m_texts[static_cast<size_t>(i)].draw(painter, textRect(i).topLeft() + topLeft, ink.theme.text);
    }
}

} // namespace toasoan
