#include "ui/editor/blocks/card_look.h"

#include "ui/editor/blocks/gallery_look.h"
#include "ui/editor/blocks/table_look.h"

#include <QPainter>

namespace toasoan {

void CardLook::drawMarks(QPainter &, QPointF, const QList<Finding> &, const Theme &) const {}

QRect CardRoom::zoomed(const QRectF &rect) const
{
    return {(rect.topLeft() * zoom).toPoint(), (rect.size() * zoom).toSize()};
}
namespace {

std::unique_ptr<CardLook> tableOrPlain(const Block &block, const Table &table, qreal width)
{
    auto shape = TableShape::of(table);
    return shape ? std::make_unique<TableLook>(std::move(*shape), width) : plainLook(block, width);
}

} // namespace

std::unique_ptr<CardLook> lookOf(const Block &block, qreal width)
{
    using Look = std::unique_ptr<CardLook>;
    return std::visit(
        overloaded{[&](const Table &table) -> Look { return tableOrPlain(block, table, width); },
                   [&](const Gallery &gallery) -> Look { return std::make_unique<GalleryLook>(gallery, width); },
                   [&](const Embed &embed) -> Look { return embedLook(embed, width); },
                   [&](const Related &related) -> Look { return relatedLook(related, width); },
                   [&](const Divider &) -> Look { return dividerLook(width); },
                   [&](const auto &) -> Look { return plainLook(block, width); }},
        block.content);
}

void drawCardFrame(QPainter &painter, const QRectF &rect, const CardInk &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.theme.line, 1));
    painter.setBrush(ink.theme.panel);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), card::radius, card::radius);
}

} // namespace toasoan
