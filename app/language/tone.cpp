#include "app/language/tone.h"

#include "app/language/syllable.h"

namespace toasoan {

namespace {

qsizetype vowelCount(const QString &rime)
{
    qsizetype count = 0;
    while (count < rime.size() && isVowel(rime.at(count)))
        ++count;
    return count;
}

bool hasQualityMark(QChar vowel)
{
    return QStringView(u"ăâêôơưĂÂÊÔƠƯ").contains(vowel);
}

qsizetype lastMarkedVowel(const QString &rime, qsizetype vowels)
{
    for (qsizetype i = vowels - 1; i >= 0; --i) {
        if (hasQualityMark(rime.at(i)))
            return i;
    }
    return -1;
}

/// In oa, oe and uy the second vowel is the main one.
bool isGlidePair(const QString &rime)
{
    const QString lower = rime.toLower();
    return lower == u"oa" || lower == u"oe" || lower == u"uy";
}

qsizetype toneLetter(const QString &rime, ToneStyle style)
{
    const qsizetype vowels = vowelCount(rime);
    const qsizetype marked = lastMarkedVowel(rime, vowels);
    if (marked >= 0)
        return marked;
    if (vowels == 3 || (vowels == 2 && rime.size() > 2))
        return 1;
    return vowels == 2 && style == ToneStyle::New && isGlidePair(rime) ? 1 : 0;
}

} // namespace

QString withToneStyle(const QString &word, ToneStyle style)
{
    const std::optional<Syllable> syllable = splitSyllable(word);
    if (!syllable || syllable->tone == Tone::Level)
        return word;
    QString rime = syllable->rime;
    const qsizetype at = toneLetter(rime, style);
    rime[at] = withTone(rime.at(at), syllable->tone);
    return syllable->onset + rime;
}

QString toOldStyle(const QString &word)
{
    return withToneStyle(word, ToneStyle::Old);
}

QString toNewStyle(const QString &word)
{
    return withToneStyle(word, ToneStyle::New);
}

bool dependsOnToneStyle(const QString &word)
{
    return toOldStyle(word) != toNewStyle(word);
}

} // namespace toasoan
