#pragma once
#include "app/article/blocks/figure.h"
#include "app/base/result.h"

#include <QImage>

namespace toasoan {

/// A picture as the web gets it.
struct WebRendition
{
    QByteArray jpeg;
    QSize size; ///< pixels
};

/// Longest side of a picture on the web, in pixels.
constexpr int webSide = 1600;

/// The picture upright and in sRGB, scaled down to fit `bound` (an empty bound: full size), never up. At most 256 MiB
/// of pixels (Qt's own allocation limit) are ever held. BadInput, TooLarge. Any thread.
[[nodiscard]] Result<QImage> decoded(const QByteArray &bytes, QSize bound = {});

/// A JPEG made anew from the picture's pixels: what the crop leaves out is not in it, and neither is any metadata
/// (place, device, owner). Transparent pixels become white. The same bytes for the same picture. Any thread.
[[nodiscard]] Result<WebRendition> webRendition(const QByteArray &bytes, int maxSide = webSide,
                                                const std::optional<Crop> &crop = {});

} // namespace toasoan
