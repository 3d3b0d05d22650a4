#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The article as IPTC NITF 3.6. The standard has no bold or underline: such words are <em class="…">. Boxes are blocks
/// of their own between those of the text.
[[nodiscard]] QString nitfElement(const Article &article, const ExportOptions &options);
/// The same as a document. UTF-8.
[[nodiscard]] QByteArray toNitf(const Article &article, const ExportOptions &options);

} // namespace toasoan
