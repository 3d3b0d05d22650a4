#include "app/decoding/decoders.h"

#include <QPainter>
#include <QSvgRenderer>

namespace toasoan::decoders {

/// What a drawing refers to outside of itself is not there: the process can open nothing.
QImage drawing(const QByteArray &bytes, QSize wanted)
{
    QSvgRenderer renderer;
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull() || !renderer.load(bytes))
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image;
}

} // namespace toasoan::decoders
