#pragma once
#include "app/exchange/exporters/export_options.h"

#include <QJsonObject>

namespace toasoan {

/// The article as a schema.org NewsArticle, for search engines.
[[nodiscard]] QJsonObject newsArticle(const Article &article, const ExportOptions &options);

} // namespace toasoan
