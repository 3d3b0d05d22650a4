#include "app/proofing/model/packed_word.h"

namespace toasoan {

namespace {

struct BaseLetter
{
    char16_t key = 0;
    LetterMark mark = LetterMark::None;
};

constexpr BaseLetter baseOf(char16_t letter)
{
    switch (letter) {
    case u'ă':
        return {u'a', LetterMark::Breve};
    case u'â':
        return {u'a', LetterMark::Circumflex};
    case u'ê':
        return {u'e', LetterMark::Circumflex};
    case u'ô':
        return {u'o', LetterMark::Circumflex};
    case u'ơ':
        return {u'o', LetterMark::Horn};
    case u'ư':
        return {u'u', LetterMark::Horn};
    case u'đ':
        return {u'd', LetterMark::Bar};
    default:
        return {letter, LetterMark::None};
    }
}

} // namespace

std::optional<PackedWord> packed(QStringView lowerCaseWord)
{
    if (lowerCaseWord.isEmpty() || lowerCaseWord.size() > PackedWord::longest)
        return std::nullopt;
    PackedWord word;
    for (const QChar c : lowerCaseWord) {
        const TonelessLetter toneless = c.unicode() < 0x80 ? TonelessLetter{c} : withoutTone(c);
        const BaseLetter base = baseOf(toneless.letter.unicode());
        const int code = letterCode(base.key);
        const bool secondTone = toneless.tone != Tone::Level && word.tone != Tone::Level;
        if (code == 0 || secondTone)
            return std::nullopt;
        if (toneless.tone != Tone::Level)
            word.tone = toneless.tone;
        word.letters |= quint64(code) << (5 * word.length);
        word.marks |= quint64(base.mark) << (3 * word.length);
        ++word.length;
    }
    return word;
}

} // namespace toasoan
