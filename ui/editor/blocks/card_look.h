#pragma once
#include "app/article/block.h"
#include "app/proofing/finding.h"
#include "ui/common/theme.h"
#include "ui/editor/typography.h"

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

/// The room of a card on the page: narrower in a box, larger on a page that is zoomed in.
struct CardRoom
{
    int width = page::measure; ///< px at 100 %
    qreal zoom = 1;

    [[nodiscard]] int zoomedWidth() const { return qRound(width * zoom); }
    [[nodiscard]] QRect zoomed(const QRectF &rect) const; ///< of the card as it is at 100 %
    [[nodiscard]] QPointF atFullSize(QPoint place) const { return QPointF(place) / zoom; }
    friend bool operator==(const CardRoom &, const CardRoom &) = default;
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
    /// Underlines what proofing says of its letters, where they still stand.
    virtual void drawMarks(QPainter &painter, QPointF topLeft, const QList<Finding> &findings,
                           const Theme &theme) const;
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
