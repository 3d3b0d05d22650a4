#pragma once
#include <QString>

#include <optional>

namespace toasoan {

enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot };

/// A written Vietnamese syllable taken apart; onset and rime keep their case, the rime has no tone mark.
struct Syllable
{
    QString onset; ///< "ngh", "qu", "gi", empty…
    QString rime;  ///< "oan", "uyên"…
    Tone tone = Tone::Level;
    friend bool operator==(const Syllable &, const Syllable &) = default;
};

/// The parts of an NFC word, wherever its tone mark stands; nothing when it has not the shape of a Vietnamese
/// syllable. Shape only: "đụng" and "đụp" both have it, whether a word is in use is the dictionary's to say.
[[nodiscard]] std::optional<Syllable> splitSyllable(const QString &word);

/// The letter without its tone (ế → ê), and the tone it carried.
struct TonelessLetter
{
    QChar letter;
    Tone tone = Tone::Level;
};
[[nodiscard]] TonelessLetter withoutTone(QChar letter);
[[nodiscard]] QChar withTone(QChar letter, Tone tone);

/// a, ă, â, e, ê, i, o, ô, ơ, u, ư, y in either case, without a tone.
[[nodiscard]] bool isVowel(QChar letter);

} // namespace toasoan
