#include "ui/editor/blocks/card_look.h"
#include "ui/editor/blocks/laid_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace toasoan {
namespace {

constexpr qreal emblem = 44;
constexpr qreal textLeft = card::padding + emblem + 14;
constexpr qreal frameHeight = emblem + 2 * card::padding + 6;

QString elided(const QString &text, const QFont &font, qreal width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(width));
}

/// Provider, title and address; never what is behind the address.
class EmbedLook : public CardLook
{
public:
    EmbedLook(const Embed &embed, qreal width) : m_width(width)
    {
        const qreal room = width - textLeft - card::padding;
        m_provider =
            embed.provider.isEmpty() ? QCoreApplication::translate("Editor", "Embedded content") : embed.provider;
        m_title = elided(embed.title.isEmpty() ? embed.url : embed.title, styles::title.font(), room);
        m_address = elided(embed.url, styles::note.font(), room);
        if (!embed.caption.isEmpty())
            m_caption = std::make_unique<LaidText>(embed.caption, styles::caption, width);
    }

    [[nodiscard]] qreal height() const override { return frameHeight + (m_caption ? 6 + m_caption->height() : 0); }

    void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const override
    {
        drawCardFrame(painter, QRectF(topLeft, QSizeF(m_width, frameHeight)), ink);
        drawEmblem(painter, topLeft + QPointF(card::padding, card::padding + 3), ink);
        const QPointF words = topLeft + QPointF(textLeft, 0);
        painter.setFont(pageFont(PageFamily::Sans, 12, QFont::DemiBold));
        painter.setPen(ink.theme.accent);
        painter.drawText(words + QPointF(0, 24), m_provider);
        painter.setFont(styles::title.font());
        painter.setPen(ink.theme.text);
        painter.drawText(words + QPointF(0, 44), m_title);
        painter.setFont(styles::note.font());
        painter.setPen(ink.theme.soft);
        painter.drawText(words + QPointF(0, 62), m_address);
        if (m_caption)
            m_caption->draw(painter, topLeft + QPointF(0, frameHeight + 6), ink.theme.text);
    }

    void drawMarks(QPainter &painter, QPointF topLeft, const QList<Finding> &findings,
                   const Theme &theme) const override
    {
        for (const Finding &finding : findings) {
            if (finding.place.part == Part::Caption && m_caption)
                m_caption->drawMark(painter, topLeft + QPointF(0, frameHeight + 6), finding, theme);
        }
    }

private:
    static void drawEmblem(QPainter &painter, QPointF at, const CardInk &ink)
    {
        const QRectF rect(at, QSizeF(emblem, emblem));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.theme.background);
        painter.drawRoundedRect(rect, card::radius, card::radius);
        painter.setBrush(ink.theme.accent);
        painter.drawPolygon(QPolygonF(
            {rect.center() + QPointF(-6, -9), rect.center() + QPointF(-6, 9), rect.center() + QPointF(10, 0)}));
    }

    QString m_provider;
    QString m_title;
    QString m_address;
    std::unique_ptr<LaidText> m_caption;
    qreal m_width;
};

} // namespace

std::unique_ptr<CardLook> embedLook(const Embed &embed, qreal width)
{
    return std::make_unique<EmbedLook>(embed, width);
}

} // namespace toasoan
