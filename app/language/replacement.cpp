#include "app/language/replacement.h"

namespace toasoan {
namespace {

/// How capitals stand in a text.
struct Capitals
{
    int upper = 0;
    int lower = 0;
    int words = 0;
    int capitalWords = 0;
    bool first = false;
};

Capitals capitalsOf(const QString &text)
{
    Capitals capitals;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetter();
        capitals.upper += c.isUpper() ? 1 : 0;
        capitals.lower += c.isLower() ? 1 : 0;
        if (letter && !inWord) {
            capitals.first = capitals.words == 0 ? c.isUpper() : capitals.first;
            ++capitals.words;
            capitals.capitalWords += c.isUpper() ? 1 : 0;
        }
        inWord = letter || (inWord && c.isMark());
    }
    return capitals;
}

enum class Which { FirstWord, EveryWord };

QString capitalized(QString text, Which which)
{
    bool inWord = false;
    for (QChar &c : text) {
        if (c.isLetter() && !inWord) {
            c = c.toUpper();
            if (which == Which::FirstWord)
                break;
        }
        inWord = c.isLetter() || (inWord && c.isMark());
    }
    return text;
}

QString withGroups(const QString &pattern, const QStringList &groups)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        const bool sign = c == u'$' || c == u'\\';
        if (sign && next >= u'0' && next <= u'9')
            text += groups.value(next.unicode() - u'0');
        else if (sign && next == c)
            text += c;
        else {
            text += c;
            continue;
        }
        ++i;
    }
    return text;
}

} // namespace

QString lettersFor(const Replacement &replacement, const TextMatch &match, const QString &found)
{
    const QString letters = match.captures.isEmpty() ? replacement.text : withGroups(replacement.text, match.captures);
    return replacement.letterCase == ReplacementCase::LikeFound ? caseLike(found, letters) : letters;
}

QString caseLike(const QString &sample, const QString &letters)
{
    const Capitals capitals = capitalsOf(sample);
    if (capitals.upper > 1 && capitals.lower == 0)
        return letters.toUpper();
    if (capitals.words > 1 && capitals.capitalWords == capitals.words)
        return capitalized(letters, Which::EveryWord);
    return capitals.first ? capitalized(letters, Which::FirstWord) : letters;
}

} // namespace toasoan
