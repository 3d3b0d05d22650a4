#include "ui/editor/page_objects.h"

#include "ui/common/theme.h"
#include "ui/editor/article_document.h"
#include "ui/editor/full_size.h"
#include "ui/editor/page_device.h"
#include "ui/editor/page_pictures.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace toasoan {
namespace {

constexpr qreal radius = 5;
constexpr qreal emptyFrameHeight = 190;
constexpr qreal tallestPicture = 520;

QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void drawFrame(QPainter &painter, const QRectF &rect, Qt::PenStyle pen, const QColor &fill, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1, pen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawTwoLines(QPainter &painter, const QRectF &rect, const QString &title, const QString &hint, const Theme &theme)
{
    painter.setPen(theme.text);
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.drawText(rect.adjusted(16, 0, -16, -rect.height() / 2 - 1), Qt::AlignHCenter | Qt::AlignBottom, title);
    painter.setPen(theme.soft);
    painter.setFont(uiFont(12));
    painter.drawText(rect.adjusted(16, rect.height() / 2 + 3, -16, 0), Qt::AlignHCenter | Qt::AlignTop, hint);
}

void drawEmptyFrame(QPainter &painter, const QRectF &rect, const QString &title, const QString &hint,
                    const Theme &theme)
{
    drawFrame(painter, rect, Qt::DashLine, theme.background, theme);
    // A quiet picture: sun over two hills.
    const QPointF centre = rect.center() - QPointF(0, 34);
    painter.setPen(QPen(theme.soft, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(centre.x() - 21, centre.y() - 16, 42, 32), 4, 4);
    painter.drawEllipse(centre + QPointF(-9, -6), 3.5, 3.5);
    painter.drawPolyline(QPolygonF({centre + QPointF(-21, 10), centre + QPointF(-6, -1), centre + QPointF(4, 9),
                                    centre + QPointF(11, 3), centre + QPointF(21, 12)}));
    drawTwoLines(painter, rect.adjusted(0, 42, 0, 0), title, hint, theme);
}

Figure figureAt(const QTextDocument &document, int position)
{
    return figureOf(document.findBlock(position));
}

void drawPicture(QPainter &painter, const QRectF &rect, const QImage &image, const Theme &theme)
{
    QPainterPath rounded;
    rounded.addRoundedRect(rect, radius, radius);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(rounded, theme.background);
    painter.setClipPath(rounded);
    const QSizeF size = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(rect.center() - QPointF(size.width() / 2, size.height() / 2), size), image);
}

} // namespace

PictureObjects::PictureObjects(QObject *parent) : QObject(parent) {}

QSizeF PictureObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const qreal width = widthOf(*document, position);
    const Figure figure = figureAt(*document, position);
    const QSize size = figure.picture
                           ? editedSize({figure.picture->width, figure.picture->height}, figure.edits, figure.crop)
                           : QSize();
    const qreal height =
        size.isEmpty() ? emptyFrameHeight : std::min(tallestPicture, width * size.height() / size.width());
    return QSizeF(width, height) * zoomOf(*document);
}

void PictureObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                                const QTextFormat &)
{
    const Figure figure = figureAt(*document, position);
    const Theme &theme = themeOfPage(parent());
    const AtFullSize full(*painter, rect, *document);
    if (!figure.picture)
        return drawEmptyFrame(*painter, full.rect(), tr("No picture yet"),
                              tr("Drop a picture here, or press to choose one"), theme);
    const PagePictures::Answer answer = m_source ? m_source->picture(lookOf(figure)) : PagePictures::Answer{};
    if (answer.state == PictureState::Ready)
        drawPicture(*painter, full.rect(), answer.image, theme);
    else if (answer.state == PictureState::Missing)
        drawEmptyFrame(*painter, full.rect(), tr("The picture is not in the store"),
                       tr("The article cannot leave until it is put in again"), theme);
    else
        drawFrame(*painter, full.rect(), Qt::SolidLine, theme.background, theme);
}

} // namespace toasoan
