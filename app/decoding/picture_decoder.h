#pragma once
#include "app/base/result.h"

#include <QByteArray>
#include <QImage>

namespace toasoan {

/// The picture upright, in sRGB, as RGB32 on white, scaled down to fit a square of that side, never up. For files that
/// anybody may have made: so it belongs into a process that can do no harm (picture_server.h). BadInput, TooLarge.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, int side);

} // namespace toasoan
