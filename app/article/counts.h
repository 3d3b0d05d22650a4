#pragma once
#include "app/article/article.h"

namespace toasoan {

/// What the status line and the meters say about an article's length.
struct Counts
{
    int words = 0;          ///< chữ: runs between white space that hold a letter or digit
    int characters = 0;     ///< code points, spaces too
    int readingMinutes = 0; ///< at 240 chữ a minute, rounded up
    friend bool operator==(const Counts &, const Counts &) = default;
};

[[nodiscard]] int countWords(const QString &text);
/// Headline, sapo, body, captions; not credits, alt texts and bylines.
[[nodiscard]] Counts countsOf(const Article &article);

} // namespace toasoan
