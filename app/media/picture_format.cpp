#include "app/media/picture_format.h"

#include "app/base/limits.h"
#include "app/media/headers/headers.h"

#include <QCoreApplication>

namespace toasoan {
namespace {

using headers::Bytes;

constexpr qsizetype drawingBytes = 8 * 1024 * 1024; ///< of an SVG file, which is text

tl::unexpected<Error> notAPicture(const QString &reason)
{
    return failure(ErrorCode::BadInput, reason);
}

headers::Answer headerOf(PictureKind kind, const Bytes &file)
{
    switch (kind) {
    case PictureKind::Jpeg:
        return headers::jpeg(file);
    case PictureKind::Png:
        return headers::png(file);
    case PictureKind::Webp:
        return headers::webp(file);
    case PictureKind::Gif:
        return headers::gif(file);
    case PictureKind::Tiff:
        return headers::tiff(file);
    case PictureKind::Bmp:
        return headers::bmp(file);
    case PictureKind::Heic:
    case PictureKind::Avif:
        return headers::heif(file);
    case PictureKind::Svg:
        return headers::svg(file);
    }
    return std::nullopt;
}

tl::unexpected<Error> tooLarge(const QString &what, qint64 most)
{
    return failure(ErrorCode::TooLarge, {}, {what, QString::number(most)});
}

} // namespace

QString mediaTypeOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Jpeg:
        return QStringLiteral("image/jpeg");
    case PictureKind::Png:
        return QStringLiteral("image/png");
    case PictureKind::Webp:
        return QStringLiteral("image/webp");
    case PictureKind::Gif:
        return QStringLiteral("image/gif");
    case PictureKind::Tiff:
        return QStringLiteral("image/tiff");
    case PictureKind::Bmp:
        return QStringLiteral("image/bmp");
    case PictureKind::Heic:
        return QStringLiteral("image/heic");
    case PictureKind::Avif:
        return QStringLiteral("image/avif");
    case PictureKind::Svg:
        return QStringLiteral("image/svg+xml");
    }
    return {};
}

std::optional<PictureKind> pictureKindOf(const QByteArray &bytes)
{
    const Bytes file{bytes};
    if (file.says(0, "\xff\xd8\xff"))
        return PictureKind::Jpeg;
    if (file.says(0, "\x89PNG\r\n\x1a\n"))
        return PictureKind::Png;
    if (file.says(0, "GIF8"))
        return PictureKind::Gif;
    if (file.says(0, QByteArrayView("II*\0", 4)) || file.says(0, QByteArrayView("MM\0*", 4)))
        return PictureKind::Tiff;
    if (file.says(0, "RIFF") && file.says(8, "WEBP"))
        return PictureKind::Webp;
    if (file.says(0, "BM"))
        return PictureKind::Bmp;
    if (const auto kind = headers::heifKind(file))
        return kind;
    return headers::isSvg(file) ? std::optional(PictureKind::Svg) : std::nullopt;
}

Result<PictureHeader> inspectPicture(const QByteArray &bytes)
{
    if (bytes.size() > limits::pictureBytes)
        return tooLarge(QString::number(bytes.size()), limits::pictureBytes);
    const auto kind = pictureKindOf(bytes);
    if (!kind)
        return notAPicture(
            QCoreApplication::translate("Media", "not a JPEG, PNG, WebP, GIF, TIFF, BMP, HEIC, AVIF or SVG picture"));
    if (*kind == PictureKind::Svg && bytes.size() > drawingBytes)
        return tooLarge(QString::number(bytes.size()), drawingBytes);
    const auto header = headerOf(*kind, Bytes{bytes});
    if (!header)
        return notAPicture(QCoreApplication::translate("Media", "the picture is damaged: its header cannot be read"));
    const QSize stored = header->size;
    if (qint64(stored.width()) * stored.height() > limits::picturePixels)
        return tooLarge(QString(QString::number(stored.width()) + u"×" + QString::number(stored.height())),
                        limits::picturePixels);
    return PictureHeader{*kind, stored, header->orientation,
                         liesOnItsSide(header->orientation) ? stored.transposed() : stored};
}

} // namespace toasoan
