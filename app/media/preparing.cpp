#include "app/media/preparing.h"

#include "app/media/picture_edits.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

namespace toasoan {
namespace {

constexpr std::array<RenditionKind, 3> fromLargeToSmall = {RenditionKind::Web, RenditionKind::Gallery,
                                                           RenditionKind::Thumbnail};

QImage scaledTo(const QImage &image, int side)
{
    const bool fits = image.width() <= side && image.height() <= side;
    return fits ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Each is made of the next larger one. Of a small picture some are the same, and are kept once more: they are small.
Outcome keepRenditions(const PictureStore &store, const PictureLook &look, QImage image)
{
    for (const RenditionKind kind : fromLargeToSmall) {
        image = scaledTo(image, sideOf(kind));
        const auto made = renditionOf(image, kind);
        if (!made)
            return tl::unexpected<Error>(made.error());
        if (auto kept = store.addRendition(look, kind, made->jpeg); !kept)
            return kept;
    }
    return {};
}

Result<QImage> decoded(const QByteArray &jpeg, const PictureId &id)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    const QImage image = QImageReader(&buffer, "jpeg").read();
    if (image.isNull())
        return failure(ErrorCode::StoreDamaged, {}, {id.value});
    return image;
}

} // namespace

Result<PreparedPicture> preparePicture(const PictureStore &store, PictureReader &reader, const QByteArray &bytes,
                                       const std::function<bool()> &goesOn)
{
    const auto read = reader.read(bytes, {sideOf(RenditionKind::Web), PictureWords::Read}, goesOn);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto ref = store.add(bytes);
    if (!ref)
        return tl::unexpected<Error>(ref.error());
    if (auto kept = keepRenditions(store, {ref->id}, read->image); !kept)
        return tl::unexpected<Error>(kept.error());
    return PreparedPicture{*ref, bytes.size(), read->metadata, printOf(read->image)};
}

Result<PreparedPicture> prepareAgain(const PictureStore &store, PictureReader &reader, const PictureId &id)
{
    return store.bytes(id).and_then([&](const QByteArray &bytes) { return preparePicture(store, reader, bytes); });
}

Result<QByteArray> renditionFor(const PictureStore &store, PictureReader &reader, const PictureLook &look,
                                RenditionKind kind)
{
    if (auto kept = store.rendition(look, kind))
        return *std::move(kept);
    const auto bytes = store.bytes(look.id);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const auto header = inspectPicture(*bytes);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const auto read = reader.read(*bytes, {sideToDecode(header->size, look, kind), PictureWords::Leave});
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto made = renditionOf(edited(read->image, look.edits, look.crop), kind);
    if (!made)
        return tl::unexpected<Error>(made.error());
    // Where it cannot be kept (a full disk), it is made again the next time.
    (void)store.addRendition(look, kind, made->jpeg);
    return made->jpeg;
}

Outcome keepProxy(const PictureStore &store, PictureReader &reader, const PictureId &id, const QByteArray &jpeg)
{
    if (store.contains(id))
        return {};
    const auto read = reader.read(jpeg, {sideOf(RenditionKind::Proxy), PictureWords::Leave});
    if (!read)
        return tl::unexpected<Error>(read.error());
    return renditionOf(read->image, RenditionKind::Proxy).and_then([&](const Rendition &made) {
        return store.addRendition({id}, RenditionKind::Proxy, made.jpeg);
    });
}

Result<QImage> shownPicture(const PictureStore &store, PictureReader &reader, const PictureLook &look,
                            RenditionKind kind)
{
    const auto jpeg = renditionFor(store, reader, look, kind);
    if (jpeg)
        return decoded(*jpeg, look.id);
    const auto proxy = store.rendition({look.id}, RenditionKind::Proxy);
    if (jpeg.error().code != ErrorCode::PictureMissing || !proxy)
        return tl::unexpected<Error>(jpeg.error());
    return decoded(*proxy, look.id).map([&](const QImage &image) {
        return scaledTo(edited(image, look.edits, look.crop), sideOf(kind));
    });
}

} // namespace toasoan
