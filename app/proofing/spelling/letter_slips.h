#pragma once
#include "app/proofing/spelling/candidates.h"

#include <optional>

namespace toasoan {

/// Letters that may have been meant in place of others, marks and tone aside.
struct LetterSlip
{
    quint64 letters = 0;      ///< PackedWord::letters
    std::optional<Slip> slip; ///< nothing: the same letters
    float cost = 0;
};

/// The letters themselves first, then all that one slip of hand or ear makes of them.
[[nodiscard]] std::vector<LetterSlip> letterSlipsOf(const PackedWord &written);

/// How marks and tone differ, whatever the letters do.
struct WordDifference
{
    Slip slip = Slip::OtherTone; ///< the likelier reason to name
    float cost = 0;
    bool alsoTone = false; ///< the tone differs
};
[[nodiscard]] WordDifference differenceOf(const PackedWord &written, const PackedWord &meant);

} // namespace toasoan
