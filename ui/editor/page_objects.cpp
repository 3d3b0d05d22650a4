#include "ui/editor/page_objects.h"

#include "ui/common/theme.h"
#include "ui/editor/article_document.h"
#include "ui/editor/page_pictures.h"
#include "ui/editor/typography.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace toasoan {
namespace {

constexpr qreal radius = 5;
constexpr qreal emptyFrameHeight = 190;
constexpr qreal tallestPicture = 520;

const Theme &theme()
{
    return themeOf(QApplication::palette());
}

QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void drawFrame(QPainter &painter, const QRectF &rect, Qt::PenStyle pen, const QColor &fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1, pen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawTwoLines(QPainter &painter, const QRectF &rect, const QString &title, const QString &hint)
{
    painter.setPen(theme().text);
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.drawText(rect.adjusted(16, 0, -16, -rect.height() / 2 - 1), Qt::AlignHCenter | Qt::AlignBottom, title);
    painter.setPen(theme().soft);
    painter.setFont(uiFont(12));
    painter.drawText(rect.adjusted(16, rect.height() / 2 + 3, -16, 0), Qt::AlignHCenter | Qt::AlignTop, hint);
}

void drawEmptyFrame(QPainter &painter, const QRectF &rect, const QString &title, const QString &hint)
{
    drawFrame(painter, rect, Qt::DashLine, theme().background);
    // A quiet picture: sun over two hills.
    const QPointF centre = rect.center() - QPointF(0, 34);
    painter.setPen(QPen(theme().soft, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(centre.x() - 21, centre.y() - 16, 42, 32), 4, 4);
    painter.drawEllipse(centre + QPointF(-9, -6), 3.5, 3.5);
    painter.drawPolyline(QPolygonF({centre + QPointF(-21, 10), centre + QPointF(-6, -1), centre + QPointF(4, 9),
                                    centre + QPointF(11, 3), centre + QPointF(21, 12)}));
    drawTwoLines(painter, rect.adjusted(0, 42, 0, 0), title, hint);
}

Figure figureAt(const QTextDocument &document, int position)
{
    return figureOf(document.findBlock(position));
}

} // namespace

PictureObjects::PictureObjects(QObject *parent) : QObject(parent) {}

QSizeF PictureObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const qreal width = page::measure;
    const Figure figure = figureAt(*document, position);
    if (!figure.picture || figure.picture->width <= 0)
        return {width, emptyFrameHeight};
    return {width, std::min(tallestPicture, width * figure.picture->height / figure.picture->width)};
}

void PictureObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                                const QTextFormat &)
{
    const Figure figure = figureAt(*document, position);
    painter->save();
    if (!figure.picture) {
        drawEmptyFrame(*painter, rect, tr("No picture yet"), tr("Drop a picture here, or press to choose one"));
        painter->restore();
        return;
    }
    const PagePictures::Answer answer = m_source ? m_source->picture(figure.picture->id) : PagePictures::Answer{};
    if (answer.state == PictureState::Ready) {
        QPainterPath rounded;
        rounded.addRoundedRect(rect, radius, radius);
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter->fillPath(rounded, theme().background);
        painter->setClipPath(rounded);
        const QSizeF size = QSizeF(answer.image.size()).scaled(rect.size(), Qt::KeepAspectRatio);
        painter->drawImage(QRectF(rect.center() - QPointF(size.width() / 2, size.height() / 2), size), answer.image);
    } else if (answer.state == PictureState::Missing) {
        drawEmptyFrame(*painter, rect, tr("The picture is not in the store"),
                       tr("The article cannot leave until it is put in again"));
    } else {
        drawFrame(*painter, rect, Qt::SolidLine, theme().background);
    }
    painter->restore();
}

} // namespace toasoan
