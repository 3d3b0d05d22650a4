#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The sapo paragraph with the source tag before it.
[[nodiscard]] QString sapoMarkup(const Article &article);

/// The body and the article's related links, one block a line; valid as HTML5 and as XHTML. Blocks of kinds that this
/// version does not know are left out, as are figures without a picture.
[[nodiscard]] QString bodyMarkup(const Article &article, const ExportOptions &options);

} // namespace toasoan
