#include "ui/editor/blocks/gallery_look.h"

#include "ui/editor/page_pictures.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace toasoan {
namespace {

constexpr qreal gap = 10;
constexpr qreal gapAboveText = 5;
constexpr qreal emptyHeight = 90;

int columnsFor(qsizetype figures)
{
    if (figures <= 2 || figures == 4)
        return std::clamp<int>(static_cast<int>(figures), 1, 2);
    return 3;
}

/// The part of a picture that fills a frame of these proportions.
QRectF filling(const QSizeF &picture, const QSizeF &frame)
{
    const QSizeF size = frame.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2), size};
}

} // namespace

GalleryLook::GalleryLook(const Gallery &gallery, qreal width)
    : m_width(width), m_columns(columnsFor(gallery.figures.size()))
{
    const qreal side = (width - gap * (m_columns - 1)) / m_columns;
    qreal top = 0;
    qreal rowHeight = 0;
    for (qsizetype i = 0; i < gallery.figures.size(); ++i) {
        const auto column = static_cast<int>(i % m_columns);
        if (column == 0 && i > 0) {
            top += rowHeight + gap;
            rowHeight = 0;
        }
        Item next = item(gallery.figures[i], side);
        next.rect = QRectF(column * (side + gap), top, side, side * 2 / 3);
        qreal height = next.rect.height() + gapAboveText;
        height += (next.caption ? next.caption->height() : 0) + (next.credit ? next.credit->height() : 0);
        rowHeight = std::max(rowHeight, height);
        m_items.push_back(std::move(next));
    }
    m_captionTop = m_items.empty() ? emptyHeight : top + rowHeight + gap / 2;
    if (!gallery.caption.isEmpty())
        m_caption = std::make_unique<LaidText>(gallery.caption, styles::caption, width);
    m_height = m_captionTop + (m_caption ? m_caption->height() : 0);
}

GalleryLook::Item GalleryLook::item(const Figure &figure, qreal side) const
{
    Item item{figure.picture ? std::optional(lookOf(figure)) : std::nullopt, {}, nullptr, nullptr};
    if (!figure.caption.isEmpty())
        item.caption = std::make_unique<LaidText>(figure.caption, styles::pictureCaption, side);
    if (!figure.credit.isEmpty())
        item.credit =
            std::make_unique<LaidText>(plainText(prefixOf(PageRole::Credit) + figure.credit), styles::note, side);
    return item;
}

QRectF GalleryLook::pictureRect(int figure) const
{
    return m_items[static_cast<size_t>(figure)].rect;
}

int GalleryLook::figureAt(QPointF place) const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        QRectF rect = m_items[i].rect;
        rect.setBottom(rect.bottom() + 40); // its words belong to it
        if (rect.contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

int GalleryLook::gapAt(QPointF place) const
{
    int best = 0;
    qreal nearest = -1;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QRectF &rect = m_items[i].rect;
        for (const int side : {0, 1}) {
            const QPointF edge(side == 0 ? rect.left() : rect.right(), rect.center().y());
            const qreal distance = QLineF(edge, place).length();
            if (nearest >= 0 && distance >= nearest)
                continue;
            nearest = distance;
            best = static_cast<int>(i) + side;
        }
    }
    return best;
}

void GalleryLook::draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_items.empty()) {
        const QRectF rect(topLeft, QSizeF(m_width, emptyHeight - 8));
        drawCardFrame(painter, rect, ink);
        painter.setPen(ink.theme.soft);
        painter.setFont(pageFont(PageFamily::Sans, 12));
        painter.drawText(rect, Qt::AlignCenter, QCoreApplication::translate("Editor", "A gallery without pictures"));
    }
    for (const Item &item : m_items) {
        const QRectF rect = item.rect.translated(topLeft);
        drawPicture(painter, item, rect, ink);
        QPointF below = rect.bottomLeft() + QPointF(0, gapAboveText);
        if (item.caption) {
            item.caption->draw(painter, below, ink.theme.text);
            below.ry() += item.caption->height();
        }
        if (item.credit)
            item.credit->draw(painter, below, ink.theme.soft);
    }
    if (m_caption)
        m_caption->draw(painter, topLeft + QPointF(0, m_captionTop), ink.theme.text);
}

void GalleryLook::drawMarks(QPainter &painter, QPointF topLeft, const QList<Finding> &findings,
                            const Theme &theme) const
{
    for (const Finding &finding : findings) {
        const auto item = static_cast<size_t>(finding.place.item);
        if (finding.place.part == Part::Body && m_caption)
            m_caption->drawMark(painter, topLeft + QPointF(0, m_captionTop), finding, theme);
        else if (finding.place.part == Part::Caption && item < m_items.size() && m_items[item].caption)
            m_items[item].caption->drawMark(
                painter, topLeft + m_items[item].rect.bottomLeft() + QPointF(0, gapAboveText), finding, theme);
    }
}

void GalleryLook::drawPicture(QPainter &painter, const Item &item, const QRectF &rect, const CardInk &ink) const
{
    const bool named = item.picture && ink.pictures;
    const auto answer = named ? ink.pictures->picture(*item.picture) : PagePictures::Answer{};
    QPainterPath rounded;
    rounded.addRoundedRect(rect, card::radius, card::radius);
    painter.fillPath(rounded, ink.theme.background);
    if (answer.state == PictureState::Ready) {
        painter.save();
        painter.setClipPath(rounded);
        painter.drawImage(rect, answer.image, filling(answer.image.size(), rect.size()));
        painter.restore();
        return;
    }
    painter.setPen(QPen(ink.theme.line, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rounded);
    if (named && answer.state == PictureState::Loading)
        return;
    painter.setPen(ink.theme.soft);
    painter.setFont(pageFont(PageFamily::Sans, 12));
    painter.drawText(rect.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     item.picture ? QCoreApplication::translate("Editor", "The picture is not in the store")
                                  : QCoreApplication::translate("Editor", "No picture yet"));
}

} // namespace toasoan
