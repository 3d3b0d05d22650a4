#include "app/exchange/reading_copy/copy_pictures.h"

#include "app/exchange/web_pictures.h"
#include "app/media/preparing.h"

namespace toasoan {

CopyPictures copyPictures(const Article &article, const PictureStore &store)
{
    CopyPictures pictures;
    PictureReader reader;
    for (const PictureUse &use : pictureUses(article)) {
        if (const auto image = shownPicture(store, reader, use.look, RenditionKind::Web))
            pictures.insert(pictureFileName(use.look), *image);
    }
    return pictures;
}

} // namespace toasoan
