#pragma once
#include "app/article/picture_look.h"
#include "ui/editor/blocks/card_look.h"
#include "ui/editor/blocks/laid_text.h"

namespace toasoan {

/// A gallery as the page shows it: pictures in rows, each with its caption and credit, the gallery's caption below.
class GalleryLook : public CardLook
{
public:
    GalleryLook(const Gallery &gallery, qreal width);

    [[nodiscard]] qreal height() const override { return m_height; }
    void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const override;
    void drawMarks(QPainter &painter, QPointF topLeft, const QList<Finding> &findings,
                   const Theme &theme) const override;

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QRectF pictureRect(int figure) const; ///< from the top left corner, px
    [[nodiscard]] int figureAt(QPointF place) const;    ///< -1: none there
    [[nodiscard]] int gapAt(QPointF place) const;       ///< before which figure something dropped here goes

private:
    struct Item
    {
        std::optional<PictureLook> picture;
        QRectF rect;
        std::unique_ptr<LaidText> caption;
        std::unique_ptr<LaidText> credit;
    };
    Item item(const Figure &figure, qreal side) const;
    void drawPicture(QPainter &painter, const Item &item, const QRectF &rect, const CardInk &ink) const;

    qreal m_width;
    int m_columns = 1;
    std::vector<Item> m_items;
    std::unique_ptr<LaidText> m_caption;
    qreal m_captionTop = 0;
    qreal m_height = 0;
};

} // namespace toasoan
