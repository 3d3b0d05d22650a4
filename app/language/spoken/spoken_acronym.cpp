#include "app/language/spoken/spoken_acronym.h"

#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {

QString spelledOut(QStringView letters, const SpokenWords &words)
{
    QStringList names;
    for (const QChar letter : letters)
        names << words.letterName(letter);
    return names.join(u' ');
}

bool isUnreadable(QStringView letters)
{
    return letters.size() > 1 && std::all_of(letters.begin(), letters.end(), [](QChar letter) {
               return letter.isUpper() && !isVowel(withoutTone(letter).letter);
           });
}

QString spokenLetters(QStringView letters, const SpokenWords &words)
{
    if (const auto known = words.acronym(letters))
        return *known;
    const bool isOneLetter = letters.size() == 1 && letters.front().isUpper();
    return isOneLetter || isUnreadable(letters) ? spelledOut(letters, words) : letters.toString();
}

} // namespace toasoan
