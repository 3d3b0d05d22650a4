#include "ui/editor/blocks/card_look.h"

#include <QPainter>

namespace toasoan {
namespace {

class DividerLook : public CardLook
{
public:
    explicit DividerLook(qreal width) : m_width(width) {}

    [[nodiscard]] qreal height() const override { return 26; }
    void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const override
    {
        painter.setPen(QPen(ink.theme.soft, 1));
        const qreal y = topLeft.y() + 13.5;
        painter.drawLine(QPointF(topLeft.x() + m_width / 3, y), QPointF(topLeft.x() + m_width * 2 / 3, y));
    }

private:
    qreal m_width;
};

} // namespace

std::unique_ptr<CardLook> dividerLook(qreal width)
{
    return std::make_unique<DividerLook>(width);
}

} // namespace toasoan
