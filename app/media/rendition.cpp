#include "app/media/rendition.h"

#include "app/media/picture_format.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace toasoan {
namespace {

constexpr int jpegQuality = 85;
constexpr int dotsPerMeter = 2835; // 72 dpi; Qt's default depends on the screen

QSize fitted(QSize size, QSize bound)
{
    const bool fits = bound.isEmpty() || (size.width() <= bound.width() && size.height() <= bound.height());
    return fits ? size : size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage inSrgb(QImage image)
{
    const QColorSpace space = image.colorSpace();
    if (!space.isValid() || space == QColorSpace(QColorSpace::SRgb))
        return image;
    if (image.format() != QImage::Format_RGB32)
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

QRect pixelsOf(const Crop &crop, QSize size)
{
    const auto at = [](int share, int length) { return int(qint64(share) * length / 10000); };
    const QPoint topLeft(at(crop.left, size.width()), at(crop.top, size.height()));
    const QPoint bottomRight(at(crop.right, size.width()), at(crop.bottom, size.height()));
    const QRect all(QPoint(0, 0), size);
    const QRect kept = QRect(topLeft, bottomRight - QPoint(1, 1)).intersected(all);
    return kept.isEmpty() ? all : kept;
}

/// Painting onto a new image leaves behind everything that is not a pixel: texts, profiles, resolution.
QImage pixelsAlone(const QImage &image)
{
    QImage page(image.size(), QImage::Format_RGB32);
    page.setDotsPerMeterX(dotsPerMeter);
    page.setDotsPerMeterY(dotsPerMeter);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(page.rect(), image, image.rect());
    return page;
}

Result<QByteArray> jpegOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    if (!writer.write(image))
        return failure(ErrorCode::Internal, writer.errorString());
    return buffer.data();
}

} // namespace

Result<QImage> decoded(const QByteArray &bytes, QSize bound)
{
    const auto header = inspectPicture(bytes);
    if (!header)
        return tl::unexpected(header.error());
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, header->format->reader);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize wanted = fitted(header->size, bound);
    // The reader scales before it turns the picture upright.
    if (wanted != header->size)
        reader.setScaledSize(reader.size() == header->size ? wanted : wanted.transposed());
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Media", "the picture is damaged: it cannot be decoded"));
    return inSrgb(image);
}

Result<WebRendition> webRendition(const QByteArray &bytes, int maxSide, const std::optional<Crop> &crop)
{
    const QSize bound(maxSide, maxSide);
    // A crop is cut out of the full picture, so that what is left keeps its sharpness.
    auto image = decoded(bytes, crop ? QSize() : bound);
    if (!image)
        return tl::unexpected(image.error());
    if (crop)
        *image = image->copy(pixelsOf(*crop, image->size()));
    const QSize size = fitted(image->size(), bound);
    if (size != image->size())
        *image = image->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return jpegOf(pixelsAlone(*image)).map([&](QByteArray jpeg) { return WebRendition{std::move(jpeg), size}; });
}

} // namespace toasoan
