#pragma once
#include "app/base/result.h"

#include <QSize>

class QImageReader;

namespace toasoan {

/// A kind of picture file that may come in.
struct PictureFormat
{
    const char *reader;    ///< the name that QImageReader knows it by
    const char *mediaType; ///< "image/jpeg"…
};

/// The kind that the first bytes tell, or null: only jpeg, png, webp, gif, tiff and bmp are let through, so that no
/// other decoder ever sees a stranger's file.
[[nodiscard]] const PictureFormat *pictureFormatOf(const QByteArray &bytes);

/// What a picture's header says, in pixels after orientation.
struct PictureHeader
{
    const PictureFormat *format = nullptr; ///< never null in a result
    QSize size;
};

/// Reads the header alone; nothing is decoded. TooLarge over limits::pictureBytes or limits::picturePixels,
/// BadInput when it is not a picture of an allowed kind. Any thread.
[[nodiscard]] Result<PictureHeader> inspectPicture(const QByteArray &bytes);

} // namespace toasoan
