#pragma once
#include "app/base/progress.h"
#include "app/exchange/handover.h"
#include "app/media/preparing.h"

namespace toasoan {

// Pictures of a hand-over: files alone, no desk. All of it blocks on the disk and on the helper: on a worker.

/// The pictures that the drafts show as they stand, each once.
[[nodiscard]] QList<PictureId> picturesShown(const Handover &handover);

/// How large they are, so that a person can choose.
struct PictureSizes
{
    int count = 0;        ///< of those that are here
    qint64 originals = 0; ///< bytes; where only a proxy is here, that
    qint64 proxies = 0;   ///< bytes
    int missing = 0;      ///< neither original nor proxy
    friend bool operator==(const PictureSizes &, const PictureSizes &) = default;
};
[[nodiscard]] Result<PictureSizes> pictureSizes(const Handover &handover, const PictureStore &store,
                                                PictureReader &reader, const Progress &progress = {});

/// Puts them in, originals or proxies; what is not here stays out. TooLarge; Refused "cancelled". Progress in pictures.
[[nodiscard]] Outcome takePictures(Handover &handover, const PictureStore &store, PictureReader &reader,
                                   PictureForm form, const Progress &progress = {});

/// Keeps those that came and are not here: nothing else is changed, so that what comes after may fail. Strangers'
/// files are decoded in the helper; one that cannot be is left out. The originals wait to be remembered.
[[nodiscard]] Result<QList<PreparedPicture>> keepPictures(const Handover &handover, const PictureStore &store,
                                                          PictureReader &reader, const Progress &progress = {});

} // namespace toasoan
