#pragma once
#include <QStringView>

namespace toasoan {

/// How many slips of a finger lie between two words: a letter too many, missing, wrong, or two neighbours swapped.
/// Anything over `limit` is limit + 1; cheap where it is small.
[[nodiscard]] int lettersApart(QStringView a, QStringView b, int limit);

/// The same between `typed` and the nearest beginning of `word`.
[[nodiscard]] int lettersApartFromStart(QStringView typed, QStringView word, int limit);

} // namespace toasoan
