#pragma once
#include "app/media/picture_format.h"

#include <QImage>

#include <algorithm>

/// One function a library. Each gives the picture as it lies in the file (but HEIF, which stands upright) in sRGB, at
/// least as large as `wanted` where the library can scale while it decodes. Null: it is damaged, or its header lied.
namespace toasoan::decoders {

[[nodiscard]] QImage jpeg(const QByteArray &bytes, const PictureHeader &header, QSize wanted);
[[nodiscard]] QImage heif(const QByteArray &bytes, const PictureHeader &header);
[[nodiscard]] QImage drawing(const QByteArray &bytes, QSize wanted);
[[nodiscard]] QImage byQt(const QByteArray &bytes, const PictureHeader &header, QSize wanted);

/// Opens now what the libraries open at their first use.
void loadAll();

} // namespace toasoan::decoders
