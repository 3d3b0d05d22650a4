#pragma once
#include "app/article/article.h"

namespace toasoan {

/// One field above the body, as text: several values where it holds several.
struct FieldTexts
{
    QString field; ///< as the canonical form names it: "headline", "tags", "seo.slug"…
    QStringList values;
    friend bool operator==(const FieldTexts &, const FieldTexts &) = default;
};

/// All fields that say something, in the order of Article. Articles with the same fields and body are the same.
[[nodiscard]] QList<FieldTexts> fieldTexts(const Article &article);

} // namespace toasoan
