#pragma once
#include "app/article/table_shape.h"
#include "ui/editor/blocks/card_look.h"
#include "ui/editor/blocks/laid_text.h"

namespace toasoan {

/// A table as the page shows it. Places are in px from its top left corner; cells are indexes into shape().cells().
class TableLook : public CardLook
{
public:
    /// `columns`: widths to keep, in px; made to fit the words where they are none or another number.
    TableLook(TableShape shape, qreal width, const QList<qreal> &columns = {});

    [[nodiscard]] qreal height() const override;
    void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const override;
    void drawMarks(QPainter &painter, QPointF topLeft, const QList<Finding> &findings,
                   const Theme &theme) const override;
    /// Without the letters of one cell and without the caption: a field stands there.
    void drawGrid(QPainter &painter, QPointF topLeft, const CardInk &ink, int without = -1) const;

    [[nodiscard]] const TableShape &shape() const { return m_shape; }
    [[nodiscard]] qreal gridHeight() const { return m_tops.last(); }
    [[nodiscard]] QRectF rectOf(CellRange range) const;
    [[nodiscard]] QRectF textRect(int cell) const;
    [[nodiscard]] int cellAt(QPointF place) const; ///< the nearest one
    [[nodiscard]] const TextStyle &styleOf(int cell) const;
    [[nodiscard]] const QList<qreal> &columnWidths() const { return m_widths; }
    void setText(int cell, const Text &text); ///< lays out this cell alone

private:
    void fitColumns(qreal width);
    void lay();
    void placeRows();

    TableShape m_shape;
    qreal m_width;
    QList<qreal> m_widths;
    QList<qreal> m_lefts; ///< of each column, and the right edge
    QList<qreal> m_tops;  ///< of each row, and the bottom edge
    std::vector<LaidText> m_texts;
    std::unique_ptr<LaidText> m_caption;
};

} // namespace toasoan
