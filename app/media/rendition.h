#pragma once
#include "app/article/picture_look.h"
#include "app/base/result.h"

#include <QImage>

namespace toasoan {

/// The sizes in which a picture is kept ready besides its original.
enum class RenditionKind {
    Web,       ///< what leaves: 1600 pixels on its longer side
    Gallery,   ///< in cards and lists of large pictures: 640
    Thumbnail, ///< 160
    Proxy      ///< in the place of an original that stayed where the draft came from: as Web
};
[[nodiscard]] constexpr int sideOf(RenditionKind kind) ///< the longer side at most, in pixels
{
    return kind == RenditionKind::Gallery ? 640 : kind == RenditionKind::Thumbnail ? 160 : 1600;
}

/// A picture ready to be written.
struct Rendition
{
    QByteArray jpeg; ///< sRGB, upright, no metadata whatsoever
    QSize size;      ///< pixels
};

/// A JPEG of the picture's pixels alone, scaled down to fit the kind, never up. Transparent pixels become white. The
/// same bytes for the same pixels. Any thread.
[[nodiscard]] Result<Rendition> renditionOf(const QImage &picture, RenditionKind kind);

/// How large an original has to be decoded so that the look is sharp at that size; both sides of a square.
[[nodiscard]] int sideToDecode(QSize original, const PictureLook &look, RenditionKind kind);

} // namespace toasoan
