#include "app/language/spoken/speaking_time.h"

#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {
namespace {

int syllablesOf(QStringView word)
{
    if (splitSyllable(word.toString()))
        return 1;
    int groups = 0;
    bool wasVowel = false;
    for (const QChar letter : word) {
        const bool isOne = isVowel(withoutTone(letter).letter);
        groups += isOne && !wasVowel ? 1 : 0;
        wasVowel = isOne;
    }
    return std::max(groups, 1);
}

} // namespace

int countSyllables(QStringView spoken)
{
    int syllables = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= spoken.size(); ++at) {
        if (at < spoken.size() && (spoken[at].isLetterOrNumber() || spoken[at].isMark()))
            continue;
        if (at > start)
            syllables += syllablesOf(spoken.sliced(start, at - start));
        start = at + 1;
    }
    return syllables;
}

int speakingSeconds(int syllables, int syllablesPerMinute)
{
    return (syllables * 60 + syllablesPerMinute - 1) / syllablesPerMinute;
}

} // namespace toasoan
