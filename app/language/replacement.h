#pragma once
#include "app/language/text_search.h"

namespace toasoan {

enum class ReplacementCase {
    AsWritten,
    LikeFound, ///< HỘI NGHỊ gives capitals, Hội nghị a first capital, Hội Nghị one for each word
};

/// What is put for what is found.
struct Replacement
{
    QString text; ///< with an expression: $0…$9 (or \0…\9) are its groups, $$ and \\ the signs themselves
    ReplacementCase letterCase = ReplacementCase::AsWritten;
};

/// The letters for one match; `found` are the letters in its range.
[[nodiscard]] QString lettersFor(const Replacement &replacement, const TextMatch &match, const QString &found);
/// `letters` with capitals as `sample` has them. A sample without capitals changes nothing: names stay names.
[[nodiscard]] QString caseLike(const QString &sample, const QString &letters);

} // namespace toasoan
