#pragma once
#include "app/article/blocks/figure.h"

#include <QRect>

namespace toasoan {

/// How a figure shows a picture: with these edits and this crop. Two of the same name look the same.
struct PictureLook
{
    PictureId id;
    PictureEdits edits = {};
    std::optional<Crop> crop = {};

    [[nodiscard]] bool isPlain() const { return edits == PictureEdits() && (!crop || *crop == Crop()); }
};
/// The figure must have a picture.
[[nodiscard]] PictureLook lookOf(const Figure &figure);
/// "0123456789ab"; with the crop's numbers behind it, or a part of a hash where more was done to it.
[[nodiscard]] QString nameOf(const PictureLook &look);

/// The pixels that a crop keeps of an edited picture of that size; all of them where it would keep none.
[[nodiscard]] QRect keptPixels(const Crop &crop, QSize edited);
/// The size that edits and crop make of a picture of that size.
[[nodiscard]] QSize editedSize(QSize upright, const PictureEdits &edits, const std::optional<Crop> &crop = {});

} // namespace toasoan
