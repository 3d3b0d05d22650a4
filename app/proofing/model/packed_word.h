#pragma once
#include "app/language/syllable.h"

#include <QStringView>

#include <optional>

namespace toasoan {

/// What a letter bears beside its tone.
enum class LetterMark : quint8 { None, Breve, Circumflex, Horn, Bar };

/// A word in lower case packed for comparing: the keys a–z under its letters (5 bits each, 1 = a), the marks on them
/// (3 bits each) and its tone. The first letter lies lowest.
struct PackedWord
{
    static constexpr int longest = 12; ///< letters; longer words have no packed form

    quint64 letters = 0;
    quint64 marks = 0;
    quint8 length = 0;
    Tone tone = Tone::Level;

    [[nodiscard]] int letter(int at) const { return static_cast<int>(letters >> (5 * at) & 31); }
    [[nodiscard]] LetterMark mark(int at) const { return static_cast<LetterMark>(marks >> (3 * at) & 7); }
    friend bool operator==(const PackedWord &, const PackedWord &) = default;
};

/// Nothing for words that are too long, have letters outside the Vietnamese and English alphabets, or two tones.
[[nodiscard]] std::optional<PackedWord> packed(QStringView lowerCaseWord);

/// The packed letters of "a", "b"… from 1 to 26; 0 for anything else.
[[nodiscard]] constexpr int letterCode(char16_t c)
{
    return c >= u'a' && c <= u'z' ? c - u'a' + 1 : 0;
}

} // namespace toasoan
