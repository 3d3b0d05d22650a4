#include "app/media/rendition.h"

#include "app/media/picture_edits.h"
#include "app/media/picture_reader.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int webQuality = 85;
constexpr int smallQuality = 80;
constexpr int dotsPerMeter = 2835; // 72 dpi; Qt's default depends on the screen

QSize fitted(QSize size, int side)
{
    const bool fits = size.width() <= side && size.height() <= side;
    return fits ? size : size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

/// Everything that is not a pixel is left behind: texts, profiles, resolution. The image must live as long.
QImage pixelsAlone(const QImage &image)
{
    QImage page;
    if (image.format() == QImage::Format_RGB32) {
        page = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    } else {
        page = QImage(image.size(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawImage(page.rect(), image, image.rect());
    }
    page.setDotsPerMeterX(dotsPerMeter);
    page.setDotsPerMeterY(dotsPerMeter);
    return page;
}

} // namespace

Result<Rendition> renditionOf(const QImage &picture, RenditionKind kind)
{
    const QSize size = fitted(picture.size(), sideOf(kind));
    const QImage scaled =
        size == picture.size() ? picture : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kind == RenditionKind::Web ? webQuality : smallQuality);
    if (size.isEmpty() || !writer.write(pixelsAlone(scaled)))
        return failure(ErrorCode::Internal, writer.errorString());
    return Rendition{buffer.data(), size};
}

int sideToDecode(QSize original, const PictureLook &look, RenditionKind kind)
{
    const auto longer = [](QSize size) { return std::max(size.width(), size.height()); };
    const QSize shown = editedSize(original, look.edits, look.crop);
    const int wanted = sideOf(kind);
    if (shown.isEmpty() || longer(shown) <= wanted)
        return std::min(longer(original), largestSide);
    const qint64 side = qint64(wanted) * longer(original) / longer(shown) + 1;
    return static_cast<int>(std::min<qint64>({side, longer(original), largestSide}));
}

} // namespace toasoan
