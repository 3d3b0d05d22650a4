#include "app/decoding/picture_decoder.h"

#include "app/decoding/colours.h"
#include "app/decoding/decoders.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTransform>

namespace toasoan {
namespace {

QSize fitting(QSize size, int side)
{
    const bool fits = size.width() <= side && size.height() <= side;
    return fits ? size : size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage upright(const QImage &image, Orientation orientation)
{
    const auto turned = [&image](int degrees) { return image.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case Orientation::Upright:
        break;
    case Orientation::Mirrored:
        return image.mirrored(true, false);
    case Orientation::HalfTurn:
        return image.mirrored(true, true);
    case Orientation::UpsideDown:
        return image.mirrored(false, true);
    case Orientation::MirroredLeft:
        return turned(90).mirrored(true, false);
    case Orientation::TurnRight:
        return turned(90);
    case Orientation::MirroredRight:
        return turned(90).mirrored(false, true);
    case Orientation::TurnLeft:
        return turned(-90);
    }
    return image;
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(page.rect(), image, image.rect());
    return page;
}

QImage decodedBy(const QByteArray &bytes, const PictureHeader &header, QSize wanted)
{
    switch (header.kind) {
    case PictureKind::Jpeg:
        return decoders::jpeg(bytes, header, wanted);
    case PictureKind::Heic:
    case PictureKind::Avif:
        return decoders::heif(bytes, header);
    case PictureKind::Svg:
        return decoders::drawing(bytes, wanted);
    default:
        return decoders::byQt(bytes, header, wanted);
    }
}

} // namespace

Result<QImage> decodePicture(const QByteArray &bytes, int side)
{
    const auto header = inspectPicture(bytes);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const QSize wanted = fitting(header->stored, side);
    QImage image = decodedBy(bytes, *header, wanted);
    if (image.isNull())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Media", "the picture is damaged: it cannot be decoded"));
    const qreal ofTheScreen = 1;
    image.setDevicePixelRatio(ofTheScreen);
    if (image.size() != wanted)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return onWhite(upright(inSrgb(std::move(image)), header->orientation));
}

} // namespace toasoan
