#pragma once
#include <QString>

namespace toasoan {

/// What a caption answers. Newsrooms ask for three at least: who or what, where, when (TTXVN's courses on captions).
/// Told by the words that usually answer, so it is a hint and never more.
struct CaptionAnswers
{
    bool who = false;
    bool where = false;
    bool when = false;

    friend bool operator==(const CaptionAnswers &, const CaptionAnswers &) = default;
};

[[nodiscard]] CaptionAnswers answersOf(const QString &caption);

} // namespace toasoan
