#pragma once
#include "app/article/blocks/figure.h"

#include <QPainterPath>
#include <QTransform>

namespace toasoan {

/// From pixels of the upright picture to pixels of the picture once its edits are made, before the crop: where turns,
/// mirror and angle bring each point.
[[nodiscard]] QTransform afterEdits(QSize upright, const PictureEdits &edits);

/// The outline of a hidden region there.
[[nodiscard]] QPainterPath shownPath(const HiddenRegion &region, QSize upright, const PictureEdits &edits);

/// `region` with the place of a rectangle drawn there; kept inside of the picture.
[[nodiscard]] HiddenRegion placed(HiddenRegion region, const QRectF &shown, QSize upright, const PictureEdits &edits);

} // namespace toasoan
