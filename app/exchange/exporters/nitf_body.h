#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The blocks of a NITF body.content, one a line, the sapo with its source tag at the head of the first. Figures
/// without a picture and blocks of kinds that this version does not know are left out.
[[nodiscard]] QString nitfBody(const Article &article, const ExportOptions &options);

} // namespace toasoan
