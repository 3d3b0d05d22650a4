#pragma once
#include "app/media/likeness.h"
#include "app/media/picture_reader.h"
#include "app/media/picture_store.h"

namespace toasoan {

/// A picture that has come in: kept, its renditions made.
struct PreparedPicture
{
    PictureRef ref;
    qint64 bytes = 0;                  ///< of the original
    PictureMetadata metadata;          ///< what its file says of it
    std::optional<PicturePrint> print; ///< nothing where there is nothing to see
};

/// Decodes a stranger's picture in the helper, keeps the original and makes its renditions. Nothing is kept of one that
/// cannot be decoded. As PictureReader::read() and PictureStore::add(). Takes a tenth of a second: on a worker.
[[nodiscard]] Result<PreparedPicture> preparePicture(const PictureStore &store, PictureReader &reader,
                                                     const QByteArray &bytes, const std::function<bool()> &goesOn = {});

/// The look at that size, as a JPEG without metadata: what was made before, else made now and kept. As
/// PictureStore::bytes() and PictureReader::read(). Blocks on the disk and perhaps on the helper: on a worker.
[[nodiscard]] Result<QByteArray> renditionFor(const PictureStore &store, PictureReader &reader, const PictureLook &look,
                                              RenditionKind kind);

/// The same decoded, for the screen; of a picture that only came as a proxy, out of that. What leaves is never made of
/// one: nobody can tell whether it shows what its name says.
[[nodiscard]] Result<QImage> shownPicture(const PictureStore &store, PictureReader &reader, const PictureLook &look,
                                          RenditionKind kind);

/// Keeps what stands for an original that did not come along: decoded in the helper and made anew, since it is a
/// stranger's. Nothing where the original is here. As PictureReader::read(); on a worker.
[[nodiscard]] Outcome keepProxy(const PictureStore &store, PictureReader &reader, const PictureId &id,
                                const QByteArray &jpeg);

/// Everything that is known of a stored picture, found anew: for those that came in when nobody could wait.
[[nodiscard]] Result<PreparedPicture> prepareAgain(const PictureStore &store, PictureReader &reader,
                                                   const PictureId &id);

} // namespace toasoan
