#include "app/proofing/name_slip.h"

#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr int shortestSyllable = 3;
constexpr int shortestForeign = 6;
constexpr int longForeign = 8; ///< may have one letter replaced and is still no other name

/// Letters that the language of the name has and Vietnamese has not: Erdoğan, Zürich.
bool hasForeignLetter(const QString &key)
{
    return std::any_of(key.begin(), key.end(), [](QChar c) {
        const QChar letter = withoutTone(c).letter;
        return letter.unicode() >= 0x80 && !QStringView(u"ăâêôơưđ").contains(letter);
    });
}

/// Nicolás for Nicolas: the accent of the name's own language.
bool isAccentOfForeignName(WordSlip slip, const QString &known)
{
    return slip == WordSlip::Tone && !splitSyllable(known);
}

/// Kiêng for Kiên, Chán for Chánh: how the South speaks.
bool isFinalConsonantSlip(const WordShape &a, const WordShape &b)
{
    const WordShape &longer = a.length > b.length ? a : b;
    const WordShape &shorter = a.length > b.length ? b : a;
    if (longer.length != shorter.length + 1 || commonHead(longer, shorter) != shorter.length)
        return false;
    const char16_t last = longer.letters.at(longer.length - 1U);
    return shorter.letters.at(shorter.length - 1U) == u'n' && (last == u'g' || last == u'h');
}

bool isLetterReplaced(const WordShape &a, const WordShape &b)
{
    return a.length == b.length && !std::is_permutation(a.letters.begin(), a.letters.end(), b.letters.begin());
}

/// With another letter most names of two syllables are those of other places or people: "Hào Nam", "Mông Dương".
bool isTellingLetter(const QString &written, const WordShape &shape, const WordShape &known, const KnownNames &names)
{
    if (isFinalConsonantSlip(shape, known))
        return !names.isOfPeople(written);
    return shape.length >= shortestSyllable && known.length >= shortestSyllable && !names.isOrdinary(written);
}

} // namespace

WordSlip likelySlip(const QString &written, const KnownName &name, qsizetype place, const KnownNames &names)
{
    const WordShape shape = shapeOf(written);
    const WordShape &known = names.shapeOfSyllable(name.syllables[static_cast<size_t>(place)]);
    const WordSlip slip = slipBetween(shape, known);
    if (slip == WordSlip::None || hasForeignLetter(written) || isAccentOfForeignName(slip, name.words.at(place)))
        return WordSlip::None;
    const bool isShortName = name.words.size() == 2;
    return slip == WordSlip::Letter && isShortName && !isTellingLetter(written, shape, known, names) ? WordSlip::None
                                                                                                     : slip;
}

bool isLikelySlipOfForeignName(const QString &written, const KnownName &name, const KnownNames &names)
{
    const WordShape shape = shapeOf(written);
    const WordShape &known = names.shapeOfSyllable(name.syllables.front());
    if (name.kind == KnownName::Kind::Neighbour || known.length < shortestForeign || hasForeignLetter(written)
        || slipBetween(shape, known) == WordSlip::None)
        return false;
    // Not Weinstein for Einstein, Brazils for Brazil, Bolton for Boston.
    const qsizetype head = commonHead(shape, known);
    const bool atAnEnd = head == 0 || head + 1 >= std::max(shape.length, known.length);
    return !atAnEnd && (!isLetterReplaced(shape, known) || known.length >= longForeign);
}

} // namespace toasoan
