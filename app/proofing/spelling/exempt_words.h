#pragma once
#include "app/proofing/reading.h"

namespace toasoan {

/// Words that nobody can judge by their letters: acronyms, single letters, parts of names that are written with
/// apostrophes or hyphens (H'Hen, Vla-đi-mia), of tags and file names.
/// `word` is an index in Reading::words.
[[nodiscard]] bool isExempt(const Reading &reading, qsizetype word);

/// "machine learning", "Girls at War": an ASCII word beside one of no Vietnamese shape.
[[nodiscard]] bool isInForeignPhrase(const Reading &reading, qsizetype word);

} // namespace toasoan
