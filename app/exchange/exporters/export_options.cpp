#include "app/exchange/exporters/export_options.h"

#include "app/exchange/web_pictures.h"

namespace toasoan {

const PictureFile *pictureFile(const Figure &figure, const ExportOptions &options)
{
    if (!figure.picture)
        return nullptr;
    const auto found = options.pictures.constFind(pictureFileName(lookOf(figure)));
    return found == options.pictures.cend() ? nullptr : &*found;
}

} // namespace toasoan
