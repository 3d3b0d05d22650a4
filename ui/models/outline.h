#pragma once
#include "app/article/article.h"

namespace toasoan {

/// One line of an article's outline.
struct OutlineEntry
{
    enum class Kind { Headline, CrossHead, Box, Picture, Table } kind = Kind::Headline;
    int level = 0; ///< how deep it stands: 0 headline and large cross-heads, 1 small ones and what stands under a head
    BlockId block; ///< empty: the headline
    QString words; ///< its first words; may be empty
    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// Looks at each block's kind alone, and at the letters of those it lists.
[[nodiscard]] QList<OutlineEntry> outlineOf(const Article &article);

} // namespace toasoan
