#pragma once
#include "app/language/spoken/spoken_words.h"

namespace toasoan {

/// A Vietnamese passage as a newsreader says it: numbers, dates, times, units, money, signs of documents and short
/// forms in words, the longest form first, with a capital where a sentence begins. All else stays letter for letter; no
/// decimal digit remains. NFC in, NFC out.
[[nodiscard]] QString spokenText(QStringView text, const SpokenWords &words = builtInSpokenWords());

} // namespace toasoan
