#include "ui/editor/blocks/card_look.h"
#include "ui/editor/blocks/laid_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace toasoan {
namespace {

constexpr qreal heading = 26;
constexpr qreal gapBelow = 4;
constexpr qreal textLeft = 30;

/// A short list of titles under the words the reader sees above it.
class RelatedLook : public CardLook
{
public:
    RelatedLook(const Related &related, qreal width) : m_width(width), m_height(heading + card::padding)
    {
        const qreal room = width - textLeft - card::padding;
        for (const RelatedLink &link : related.links) {
            const QString words = link.title.isEmpty() ? link.url : link.title;
            m_titles.emplace_back(plainText(words), styles::title, room);
            m_height += m_titles.back().height() + gapBelow;
        }
        if (m_titles.empty())
            m_height += styles::note.lineHeight;
        m_height += card::padding - gapBelow;
    }

    [[nodiscard]] qreal height() const override { return m_height; }

    void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const override
    {
        drawCardFrame(painter, QRectF(topLeft, QSizeF(m_width, m_height)), ink);
        painter.setFont(pageFont(PageFamily::Sans, 12, QFont::DemiBold));
        painter.setPen(ink.theme.accent);
        painter.drawText(topLeft + QPointF(card::padding, card::padding + 12),
                         QCoreApplication::translate("Editor", "Related links"));
        QPointF at = topLeft + QPointF(textLeft, heading + card::padding);
        if (m_titles.empty()) {
            painter.setFont(styles::note.font());
            painter.setPen(ink.theme.soft);
            painter.drawText(at + QPointF(card::padding - textLeft, 12),
                             QCoreApplication::translate("Editor", "No article chosen yet"));
        }
        for (const LaidText &title : m_titles) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.theme.soft);
            painter.drawEllipse(at + QPointF(-12, 12), 2.5, 2.5);
            title.draw(painter, at, ink.theme.text);
            at.ry() += title.height() + gapBelow;
        }
    }

private:
    qreal m_width;
    qreal m_height;
    std::vector<LaidText> m_titles;
};

} // namespace

std::unique_ptr<CardLook> relatedLook(const Related &related, qreal width)
{
    return std::make_unique<RelatedLook>(related, width);
}

} // namespace toasoan
