#pragma once
#include "app/media/picture_metadata.h"

namespace toasoan {

/// What the file says of its picture, in XMP, IPTC-IIM or EXIF, whichever says it in that order; IIM in UTF-8 where it
/// says so, else in the encoding that its Vietnamese words show. A file that cannot be read says nothing. As
/// decodePicture(), for a process that can do no harm.
[[nodiscard]] PictureMetadata readMetadata(const QByteArray &bytes);

} // namespace toasoan
