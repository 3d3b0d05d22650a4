#include "app/media/picture_format.h"

#include "app/base/limits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <array>

namespace toasoan {
namespace {

struct Signature
{
    const char *start;
    qsizetype length;
    PictureFormat format;
};

constexpr std::array signatures = {
    Signature{"\xff\xd8\xff", 3, {"jpeg", "image/jpeg"}}, Signature{"\x89PNG\r\n\x1a\n", 8, {"png", "image/png"}},
    Signature{"GIF8", 4, {"gif", "image/gif"}},           Signature{"II*\0", 4, {"tiff", "image/tiff"}},
    Signature{"MM\0*", 4, {"tiff", "image/tiff"}},        Signature{"BM", 2, {"bmp", "image/bmp"}},
};
constexpr PictureFormat webp = {"webp", "image/webp"};

tl::unexpected<Error> notAPicture(const QString &reason)
{
    return failure(ErrorCode::BadInput, reason);
}

} // namespace

const PictureFormat *pictureFormatOf(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(QByteArrayView(signature.start, signature.length)))
            return &signature.format;
    }
    const bool isWebp = bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.mid(8, 4) == "WEBP";
    return isWebp ? &webp : nullptr;
}

Result<PictureHeader> inspectPicture(const QByteArray &bytes)
{
    if (bytes.size() > limits::pictureBytes)
        return failure(ErrorCode::TooLarge, {}, {QString::number(bytes.size()), QString::number(limits::pictureBytes)});
    const PictureFormat *format = pictureFormatOf(bytes);
    if (!format)
        return notAPicture(QCoreApplication::translate("Media", "not a JPEG, PNG, WebP, GIF, TIFF or BMP picture"));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format->reader);
    reader.setAutoDetectImageFormat(false);
    QSize size = reader.size();
    if (size.width() < 1 || size.height() < 1)
        return notAPicture(QCoreApplication::translate("Media", "the picture is damaged: its header cannot be read"));
    if (qint64(size.width()) * size.height() > limits::picturePixels)
        return failure(ErrorCode::TooLarge, {},
                       {QString(QString::number(size.width()) + u"×" + QString::number(size.height())),
                        QString::number(limits::picturePixels)});
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    return PictureHeader{format, size};
}

} // namespace toasoan
