#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The article as IPTC ninjs 3.1, canonical JSON. Pictures are associations; those with an address of their own
/// (PictureFile::uri) have a rendition.
[[nodiscard]] QByteArray toNinjs(const Article &article, const ExportOptions &options);

} // namespace toasoan
