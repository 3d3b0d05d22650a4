#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The article as IPTC ninjs 3.1, canonical JSON. Pictures are associations, the lead picture, or the first, as
/// "mainpicture"; those with an address of their own (PictureFile::uri) have a rendition. firstCreated and
/// contentCreated are left out: an exporter knows only when the revision was made.
[[nodiscard]] QByteArray toNinjs(const Article &article, const ExportOptions &options);

} // namespace toasoan
