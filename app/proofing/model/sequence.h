#pragma once
#include "app/proofing/model/ngram_table.h"
#include "app/proofing/reading.h"

namespace toasoan {

/// What a language model sees in place of a token that is no word.
[[nodiscard]] WordId specialIdOf(const Reading &reading, const Token &token);

} // namespace toasoan
