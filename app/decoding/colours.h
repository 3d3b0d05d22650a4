#pragma once
#include <QByteArray>
#include <QImage>

namespace toasoan {

/// The colours that the profile means, in sRGB. A profile that is damaged, of another kind than the pixels or absurdly
/// large changes nothing.
[[nodiscard]] QImage inSrgb(QImage image, const QByteArray &iccProfile);
/// By the profile that the image itself carries.
[[nodiscard]] QImage inSrgb(QImage image);

enum class Ink { Plain, Inverted }; ///< Inverted: 255 is no ink, as Adobe writes it

/// Four bytes a pixel of cyan, magenta, yellow and black, by the profile or else by common sense.
[[nodiscard]] QImage fromCmyk(const QByteArray &pixels, QSize size, Ink ink, const QByteArray &iccProfile);

} // namespace toasoan
