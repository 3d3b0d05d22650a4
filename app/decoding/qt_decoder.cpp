#include "app/decoding/colours.h"
#include "app/decoding/decoders.h"

#include <QBuffer>
#include <QImageReader>

namespace toasoan::decoders {
namespace {

const char *readerFor(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png:
        return "png";
    case PictureKind::Webp:
        return "webp";
    case PictureKind::Gif:
        return "gif";
    case PictureKind::Tiff:
        return "tiff";
    default:
        return "bmp";
    }
}

} // namespace

QImage byQt(const QByteArray &bytes, const PictureHeader &header, QSize wanted)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, readerFor(header.kind));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    if (const QSize said = reader.size(); said.isValid() && said != header.stored)
        return {};
    if (header.kind == PictureKind::Webp && wanted != header.stored)
        reader.setScaledSize(wanted);
    const QImage image = reader.read();
    const bool isAsSaid = image.size() == header.stored || image.size() == wanted;
    return isAsSaid ? image : QImage();
}

void loadAll()
{
    for (const char *name : {"png", "webp", "gif", "tiff", "bmp"}) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        (void)QImageReader(&buffer, name).canRead();
    }
}

} // namespace toasoan::decoders
