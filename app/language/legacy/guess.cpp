#include "app/language/legacy/entities.h"
#include "app/language/legacy/legacy_encoding.h"
#include "app/language/syllable.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr qsizetype readAtMost = 20000; // characters
constexpr qsizetype fewestWords = 4;    // with letters of the encoding: fewer may be chance
constexpr int fewestOwn = 12;           // letters of Unicode alone: more than a name among VIQR has
constexpr double mostBefore = 0.75;     // VISCII and VPS share half of their letters with Windows-1252
constexpr double leastAfter = 0.85;
constexpr double leastViqrWords = 0.2;  // of all words: English has "don't" and "etc.", but few hats
constexpr double leastReferences = 0.2; // of all words: a text about HTML has them in its examples alone

constexpr std::array allEncodings = {LegacyEncoding::Utf8Twice,   LegacyEncoding::Tcvn3,  LegacyEncoding::Vni,
                                     LegacyEncoding::Windows1258, LegacyEncoding::Viscii, LegacyEncoding::Vps};

bool isForeign(QChar c)
{
    return c.unicode() >= 0x80;
}

/// What may stand around a word in any of the encodings.
QString bare(const QString &word)
{
    const auto isLetter = [](QChar c) { return c.isLetter() || isForeign(c); };
    const auto first = std::find_if(word.begin(), word.end(), isLetter);
    const auto last = std::find_if(word.rbegin(), word.rend(), isLetter).base();
    return first < last ? QString(first, last - first) : QString();
}

/// A syllable of the language: one that ends in c, ch, p or t has the tone acute or dot.
bool isSyllable(const QString &word)
{
    static const QString stops = QStringLiteral("cpt");
    const auto syllable = splitSyllable(word);
    if (!syllable)
        return false;
    const bool stopped =
        stops.contains(syllable->rime.back().toLower()) || syllable->rime.endsWith(u"ch", Qt::CaseInsensitive);
    return !stopped || syllable->tone == Tone::Acute || syllable->tone == Tone::Dot;
}

bool isAnyWord(QStringView)
{
    return true;
}

/// Signs that stand alone are no words of any encoding.
bool isForeignWord(QStringView word)
{
    return word.size() > 1 && std::any_of(word.begin(), word.end(), isForeign)
           && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

/// Hyphens, slashes and the like part syllables too.
bool isBetweenWords(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'/':
    case u',':
    case u';':
    case u':':
    case u'!':
    case u'"':
    case u'“':
    case u'”':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'…':
    case u'–':
        return true;
    default:
        return c.isSpace();
    }
}

QStringList wordsOf(const QString &text, bool (*isWanted)(QStringView) = isAnyWord)
{
    QStringList words;
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if(at, text.end(), isBetweenWords);
        const QStringView word(at, end);
        if (!word.isEmpty() && isWanted(word))
            words.append(word.toString());
        at = std::find_if_not(end, text.end(), isBetweenWords);
    }
    return words;
}

QStringList foreignWords(const QString &text)
{
    return wordsOf(text, isForeignWord);
}

double shareOfSyllables(const QStringList &words)
{
    const auto sound = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return isSyllable(bare(word).normalized(QString::NormalizationForm_C));
    });
    return words.isEmpty() ? 0 : static_cast<double>(sound) / static_cast<double>(words.size());
}

/// Of the whole text: in UTF-8 that was spoilt, quotation marks are parts of letters.
double shareAfter(const QString &text, LegacyEncoding encoding)
{
    return shareOfSyllables(foreignWords(fromLegacy(text, encoding)));
}

/// 1 or 0, as wide as a letter.
constexpr char16_t within(QChar c, char16_t first, char16_t last)
{
    return static_cast<char16_t>(c.unicode() - first) <= static_cast<char16_t>(last - first) ? char16_t(1)
                                                                                             : char16_t(0);
}

/// Most letters with marks are such as Unicode alone has. In text of an old encoding none are, and in mixed text the
/// old part brings several others for each.
bool isPlainlyUnicode(const QString &text)
{
    constexpr qsizetype piece = 1 << 15;
    qsizetype own = 0;
    qsizetype shared = 0;
    for (qsizetype from = 0; from < text.size(); from += piece) {
        char16_t ownHere = 0; // no wider, so that many letters are looked at at once
        char16_t sharedHere = 0;
        for (const QChar c : QStringView(text).mid(from, piece)) {
            ownHere = static_cast<char16_t>(ownHere + within(c, 0x1EA0, 0x1EF9));
            sharedHere = static_cast<char16_t>(sharedHere + within(c, 0x80, 0xFF));
        }
        own += ownHere;
        shared += sharedHere;
    }
    return own >= fewestOwn && 2 * own >= shared;
}

bool looksLikeViqr(const QString &word)
{
    const auto hats = [](QChar c) { return c == u'^' || c == u'(' || c == u'+' || c == u'*'; };
    const bool hatted = std::any_of(word.begin(), word.end(), hats) || word.startsWith(u"dd", Qt::CaseInsensitive);
    const QString read = hatted ? fromLegacy(word, LegacyEncoding::Viqr) : word;
    return read != word && isSyllable(bare(read));
}

std::optional<LegacyGuess> guessViqr(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto marked = std::count_if(words.begin(), words.end(), looksLikeViqr);
    const double share = words.isEmpty() ? 0 : static_cast<double>(marked) / static_cast<double>(words.size());
    if (marked < fewestWords || share < leastViqrWords)
        return {};
    return LegacyGuess{LegacyEncoding::Viqr, 0, shareOfSyllables(wordsOf(fromLegacy(text, LegacyEncoding::Viqr)))};
}

/// A word with a letter written as a reference. One that is nothing else may be an example in a text about HTML.
bool hasReference(const QString &word, const QString &read)
{
    return read != word && bare(read).size() > 1 && std::any_of(read.begin(), read.end(), [&word](QChar c) {
               return c.unicode() >= 0xC0 && c.isLetter() && !word.contains(c);
           });
}

std::optional<LegacyGuess> guessEntities(const QString &text)
{
    if (text.count(u'&') < fewestWords)
        return {};
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList read;
    qsizetype own = 0; // in letters that such text has not written out
    for (const QString &word : words) {
        const QString plain = word.contains(u'&') ? withoutEntities(word) : word;
        if (hasReference(word, plain))
            read += wordsOf(plain);
        else if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x100 && c.isLetter(); }))
            ++own;
    }
    const double after = shareOfSyllables(read);
    const auto least = std::max<double>(fewestWords, leastReferences * static_cast<double>(words.size()));
    if (read.size() <= own || static_cast<double>(read.size()) < least || after <= leastAfter)
        return {};
    return LegacyGuess{LegacyEncoding::HtmlEntities, 0, after};
}

} // namespace

std::optional<LegacyGuess> guessLegacy(const QString &text)
{
    const auto entities = guessEntities(text.left(readAtMost));
    return entities ? entities : guessLegacyOfMarkup(text);
}

std::optional<LegacyGuess> guessLegacyOfMarkup(const QString &text)
{
    const QString start = text.left(readAtMost);
    if (isPlainlyUnicode(start))
        return {};
    const QStringList foreign = foreignWords(start);
    if (foreign.size() < fewestWords)
        return guessViqr(start);
    LegacyGuess best{LegacyEncoding::Tcvn3, shareOfSyllables(foreign), 0};
    if (best.before > mostBefore)
        return {};
    double second = 0;
    for (const LegacyEncoding encoding : allEncodings) {
        const double after = shareAfter(start, encoding);
        second = std::max(second, std::min(after, best.after));
        if (after > best.after)
            best = {encoding, best.before, after};
    }
    return best.after > leastAfter && best.after > second ? std::optional(best) : std::nullopt;
}

} // namespace toasoan
