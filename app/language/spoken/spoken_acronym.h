#pragma once
#include "app/language/spoken/spoken_form.h"

namespace toasoan {

/// Letter by letter in Vietnamese names: "BCX" → "bê xê ích-xì".
[[nodiscard]] QString spelledOut(QStringView letters, const SpokenWords &words);

/// One part of a code or a sign: a short form's words, the letter names of capitals that cannot be a word, or as it is.
[[nodiscard]] QString spokenLetters(QStringView letters, const SpokenWords &words);

/// Two capitals or more without a vowel: nothing that could be read as a word.
[[nodiscard]] bool isUnreadable(QStringView letters);

} // namespace toasoan
