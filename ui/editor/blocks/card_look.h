#pragma once
#include "app/article/block.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;

namespace toasoan {

class PagePictures;

/// What a card is painted with.
struct CardInk
{
    const Theme &theme;
    PagePictures *pictures = nullptr; ///< nullptr: there are none yet
};

/// A card of the page as the reader will see it: laid out once for its block and width, painted as often as needed.
class CardLook
{
public:
    CardLook() = default;
    virtual ~CardLook() = default;
    Q_DISABLE_COPY_MOVE(CardLook)

    [[nodiscard]] virtual qreal height() const = 0; ///< px
    virtual void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const = 0;
};

/// Of any block; kinds without a look of their own are a plain card that names them.
[[nodiscard]] std::unique_ptr<CardLook> lookOf(const Block &block, qreal width);

/// What people call its kind: "Table".
[[nodiscard]] QString cardName(const BlockContent &content);

// Each in the file of its kind.
[[nodiscard]] std::unique_ptr<CardLook> dividerLook(qreal width);
[[nodiscard]] std::unique_ptr<CardLook> embedLook(const Embed &embed, qreal width);
[[nodiscard]] std::unique_ptr<CardLook> relatedLook(const Related &related, qreal width);
[[nodiscard]] std::unique_ptr<CardLook> plainLook(const Block &block, qreal width);

namespace card {
constexpr qreal radius = 5;
constexpr qreal padding = 12;
} // namespace card

void drawCardFrame(QPainter &painter, const QRectF &rect, const CardInk &ink);

} // namespace toasoan
