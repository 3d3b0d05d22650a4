#pragma once
#include "app/exchange/reading_copy/reading_copy.h"
#include "app/media/picture_store.h"

namespace toasoan {

/// The pictures of an article as they are printed; one that cannot be read is left out. On a worker: reads files, and
/// decodes in the helper what has no rendition yet.
[[nodiscard]] CopyPictures copyPictures(const Article &article, const PictureStore &store);

} // namespace toasoan
