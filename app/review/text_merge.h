#pragma once
#include "app/article/text.h"

namespace toasoan {

/// Whether two people changed the same words in different ways.
enum class Meeting { Apart, Clash };

struct MergedText
{
    Text text;
    Meeting meeting = Meeting::Apart;
    friend bool operator==(const MergedText &, const MergedText &) = default;
};

/// One text that two people went on with, by the words each of them changed: changes of different words are all in the
/// result. Where both changed the same words, or put something into the same place, the result has `mine`; what they
/// did alike is there once.
[[nodiscard]] MergedText mergeTexts(const Text &base, const Text &mine, const Text &theirs);

} // namespace toasoan
