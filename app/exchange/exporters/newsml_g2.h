#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The article as IPTC NewsML-G2 2.35, power conformance: one message with the text as NITF, an item for each picture
/// and, where there are pictures, the package that holds them together. Pictures with an address of their own
/// (PictureFile::uri) name it. Version numbers are the seconds since 1970 at which the revision was made: the standard
/// wants a number that grows. contentCreated and firstCreated are left out: an exporter knows only when the revision
/// was made. UTF-8.
[[nodiscard]] QByteArray toNewsMl(const Article &article, const ExportOptions &options);

} // namespace toasoan
