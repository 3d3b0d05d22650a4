#pragma once
#include "app/article/picture_look.h"

#include <QImage>

namespace toasoan {

/// The picture as the figure shows it: its edits made, then cut as its crop says. `upright` is the whole picture in
/// sRGB, at any size. What a hidden region covered cannot be worked out of the result. Pure; any thread.
[[nodiscard]] QImage edited(const QImage &upright, const PictureEdits &edits, const std::optional<Crop> &crop = {});

/// The largest crop of that shape (width : height) around the focal point, in a picture of that size once edited; for
/// a site's named ratios.
[[nodiscard]] Crop cropOfRatio(QSize edited, QSize ratio, const FocalPoint &around = {});

/// The focal point in what the crop leaves of the picture: at its edge where it was cut away.
[[nodiscard]] FocalPoint focalPointIn(const Crop &crop, const FocalPoint &point);

} // namespace toasoan
