#pragma once
#include "app/article/blocks/figure.h"

#include <QPointF>
#include <QSize>

namespace toasoan {

/// Where a frame is taken hold of.
enum class Grip { None, Inside, Left, TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft };

constexpr int leastCrop = 500; ///< 1/10000: the smallest side of a crop

/// What is held at that place, in 1/10000 of the picture, by somebody who aims so exactly.
[[nodiscard]] Grip gripAt(const Crop &crop, QPointF place, QPointF exactness);

/// As far as the picture goes, its size kept.
[[nodiscard]] Crop moved(const Crop &crop, QPoint by);

/// The held side or corner goes to that place. `shape` is width : height in 1/10000 of each, 0 for any: then the other
/// sides follow, as far as the picture goes.
[[nodiscard]] Crop pulled(const Crop &crop, Grip grip, QPointF to, double shape = 0);

/// The shape of that ratio in a picture of that size; 0 without one.
[[nodiscard]] double shapeOf(QSize ratio, QSize picture);

} // namespace toasoan
