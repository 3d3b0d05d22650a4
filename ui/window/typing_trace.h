#pragma once
#include <QString>

namespace toasoan {

/// What a text field saw while somebody typed into it.
struct TypingTrace
{
    QString text;         ///< what stands in it
    int letterKeys = 0;   ///< keys that carry letters
    int backspaces = 0;   ///< Backspace keys
    int preedits = 0;     ///< times that composed letters were shown
    int commits = 0;      ///< letters given by an input method
    int replacements = 0; ///< letters around the caret replaced by an input method
    int surroundings = 0; ///< times that the input method looked at the letters around the caret
};

enum class TypingVerdict {
    Nothing,      ///< nothing typed yet
    Unfinished,   ///< right so far
    Right,        ///< letter for letter
    Decomposed,   ///< right to look at, but letters and marks come apart
    NoVietnamese, ///< keys arrive, no input method makes letters of them
    Wrong,        ///< letters missing, doubled or others
};

/// How letters came.
enum class TypingWay { Keys, Composed, Replaced, Backspaces };

struct TypingJudgement
{
    TypingVerdict verdict = TypingVerdict::Nothing;
    TypingWay way = TypingWay::Keys;
    qsizetype firstWrong = -1; ///< where Wrong begins, in letters
    friend bool operator==(const TypingJudgement &, const TypingJudgement &) = default;
};

[[nodiscard]] TypingJudgement judge(const QString &wanted, const TypingTrace &trace);

} // namespace toasoan
