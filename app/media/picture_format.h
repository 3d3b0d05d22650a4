#pragma once
#include "app/base/result.h"

#include <QSize>

namespace toasoan {

/// Kinds of picture file that may come in; no other decoder ever sees a stranger's file.
enum class PictureKind { Jpeg, Png, Webp, Gif, Tiff, Bmp, Heic, Avif, Svg };

/// "image/jpeg"…
[[nodiscard]] QString mediaTypeOf(PictureKind kind);

/// The kind that the first bytes tell.
[[nodiscard]] std::optional<PictureKind> pictureKindOf(const QByteArray &bytes);

/// How a picture has to be turned to stand upright, numbered as in Exif: 1 as it lies, 2 mirrored sideways, 3 half
/// turn, 4 mirrored up and down, 5 mirrored and a quarter turn to the left, 6 a quarter turn to the right, 7 mirrored
/// and a quarter turn to the right, 8 a quarter turn to the left.
enum class Orientation {
    Upright = 1,
    Mirrored,
    HalfTurn,
    UpsideDown,
    MirroredLeft,
    TurnRight,
    MirroredRight,
    TurnLeft
};
[[nodiscard]] constexpr bool liesOnItsSide(Orientation orientation)
{
    return orientation >= Orientation::MirroredLeft;
}

/// What a picture's header says.
struct PictureHeader
{
    PictureKind kind = PictureKind::Jpeg;
    QSize stored; ///< pixels, as they lie in the file
    Orientation orientation = Orientation::Upright;
    QSize size; ///< pixels, once it stands upright
};

/// Reads the header alone, by our own strict reading of each kind; nothing is decoded. TooLarge over
/// limits::pictureBytes or limits::picturePixels, BadInput when it is not a picture of an allowed kind, or its header
/// is none that a camera or program writes. Any thread.
[[nodiscard]] Result<PictureHeader> inspectPicture(const QByteArray &bytes);

} // namespace toasoan
