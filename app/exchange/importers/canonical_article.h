#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// The project's own form of an article (app/article/article_json.h). Pictures come as references only.
[[nodiscard]] Result<Imported> importCanonicalArticle(const QByteArray &bytes);

} // namespace toasoan
