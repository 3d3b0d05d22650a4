#pragma once
#include <QString>

#include <array>

namespace toasoan {

/// A word taken apart for comparing with others: a value without memory of its own.
struct WordShape
{
    static constexpr qsizetype longest = 16;

    std::array<char16_t, longest> letters{}; ///< without the tone, with marks: "ương"
    quint8 length = 0;                       ///< 0: longer than `longest`, or empty
    quint8 tone = 0;                         ///< as in Tone
    friend bool operator==(const WordShape &, const WordShape &) = default;
};

/// Of a wordKey().
[[nodiscard]] WordShape shapeOf(const QString &key);

/// What one slip of the hand made one word of the other.
enum class WordSlip {
    None,   ///< equal, or more than one slip, or only i and y at the end, which is a matter of style
    Tone,   ///< another tone
    Mark,   ///< under the same tone one letter with another mark: o, ô, ơ
    Letter, ///< under the same tone one letter too many, too few or replaced, or two neighbours swapped
};
[[nodiscard]] WordSlip slipBetween(const WordShape &a, const WordShape &b);

/// How many letters agree from the head on.
[[nodiscard]] qsizetype commonHead(const WordShape &a, const WordShape &b);

} // namespace toasoan
