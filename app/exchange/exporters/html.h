#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// A whole page of semantic HTML5 with its own style and schema.org data. Loads nothing from elsewhere but what
/// ExportOptions::pictures names; every letter of the article is escaped. UTF-8.
[[nodiscard]] QByteArray toHtml(const Article &article, const ExportOptions &options);

/// The page's <article> element alone, as well-formed XML.
[[nodiscard]] QString articleMarkup(const Article &article, const ExportOptions &options);

} // namespace toasoan
