#include "app/exchange/importers/canonical_article.h"

#include "app/article/article_json.h"

namespace toasoan {

Result<Imported> importCanonicalArticle(const QByteArray &bytes)
{
    return articleFromJson(bytes).map([](const Article &article) { return Imported{normalized(article), {}, {}}; });
}

} // namespace toasoan
