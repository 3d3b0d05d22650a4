#pragma once
#include <QString>

namespace toasoan {

/// How fast news is read, pauses included: a convention of this program, like Pace::radio of app/article/counts.h,
/// whose 180 chữ a minute count "2026" as one. Measured paces lie above it: Vietnamese read aloud without its pauses
/// has 5.2 syllables a second (Pellegrino, Coupé, Marsico 2011, Language 87; Coupé et al. 2019), hosts of talk shows
/// 3.7 to 5.5 words a second. A newsroom reads the stamps as the latest that a line begins at.
constexpr int newsSyllablesPerMinute = 200;

/// Syllables of text in words, as spokenText() gives it: of foreign words as many as they have groups of vowels.
[[nodiscard]] int countSyllables(QStringView spoken);

/// Whole seconds, begun ones too.
[[nodiscard]] int speakingSeconds(int syllables, int syllablesPerMinute = newsSyllablesPerMinute);

} // namespace toasoan
