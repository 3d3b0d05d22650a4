#include "app/proofing/slip.h"

#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {

namespace {

bool agreeFrom(const WordShape &a, size_t inA, const WordShape &b, size_t inB)
{
    return std::equal(a.letters.begin() + inA, a.letters.begin() + a.length, b.letters.begin() + inB,
                      b.letters.begin() + b.length);
}

char16_t withoutMark(char16_t letter)
{
    switch (letter) {
    case u'ă':
    case u'â':
        return u'a';
    case u'ê':
        return u'e';
    case u'ô':
    case u'ơ':
        return u'o';
    case u'ư':
        return u'u';
    case u'đ':
        return u'd';
    default:
        return letter;
    }
}

bool isStyle(char16_t a, char16_t b)
{
    return (a == u'i' && b == u'y') || (a == u'y' && b == u'i');
}

/// Of equal length, they differ at `at` and not after.
WordSlip replacement(const WordShape &a, const WordShape &b, size_t at)
{
    if (withoutMark(a.letters[at]) == withoutMark(b.letters[at]))
        return WordSlip::Mark;
    return at + 1 == a.length && isStyle(a.letters[at], b.letters[at]) ? WordSlip::None : WordSlip::Letter;
}

bool areSwapped(const WordShape &a, const WordShape &b, size_t at)
{
    return at + 1 < a.length && a.letters[at] == b.letters[at + 1] && a.letters[at + 1] == b.letters[at]
           && agreeFrom(a, at + 2, b, at + 2);
}

} // namespace

WordShape shapeOf(const QString &key)
{
    WordShape shape;
    if (key.size() > WordShape::longest)
        return shape;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const TonelessLetter letter = withoutTone(key.at(i));
        shape.letters.at(static_cast<size_t>(i)) = letter.letter.unicode();
        shape.tone = letter.tone == Tone::Level ? shape.tone : static_cast<quint8>(letter.tone);
    }
    shape.length = static_cast<quint8>(key.size());
    return shape;
}

qsizetype commonHead(const WordShape &a, const WordShape &b)
{
    const size_t shorter = std::min(a.length, b.length);
    size_t i = 0;
    while (i < shorter && a.letters[i] == b.letters[i])
        ++i;
    return static_cast<qsizetype>(i);
}

WordSlip slipBetween(const WordShape &a, const WordShape &b)
{
    if (a.length == 0 || b.length == 0 || a == b)
        return WordSlip::None;
    if (a.tone != b.tone)
        return a.letters == b.letters ? WordSlip::Tone : WordSlip::None;
    const auto at = static_cast<size_t>(commonHead(a, b));
    if (a.length == b.length) {
        if (agreeFrom(a, at + 1, b, at + 1))
            return replacement(a, b, at);
        return areSwapped(a, b, at) ? WordSlip::Letter : WordSlip::None;
    }
    const WordShape &longer = a.length > b.length ? a : b;
    const WordShape &shorter = a.length > b.length ? b : a;
    return longer.length == shorter.length + 1 && agreeFrom(longer, at + 1, shorter, at) ? WordSlip::Letter
                                                                                         : WordSlip::None;
}

} // namespace toasoan
