#pragma once
#include <QString>

#include <optional>

namespace toasoan {

/// How Vietnamese was written before Unicode, and one way in which Unicode is spoilt. Sources of the tables: RFC 1456
/// (VIQR, VISCII 1.1), TCVN 5712:1993, Windows code page 1258, and for VNI and VPS the fonts themselves.
enum class LegacyEncoding {
    Tcvn3,        ///< ABC, .VnTime: a byte a letter; capitals with a tone only in the .Vn…H fonts
    Vni,          ///< VNI-Times: a letter and its mark as two
    Viqr,         ///< ASCII: "Vie^.t Nam"
    Viscii,       ///< a byte a letter, some of them control characters
    Vps,          ///< the same, in another order
    Windows1258,  ///< a letter and a combining tone
    Utf8Twice,    ///< UTF-8 that was taken for Windows-1252 and written as UTF-8 again, up to three times
    HtmlEntities, ///< "Vi&#7879;t Nam": references of HTML where none are read, once or twice over
};

enum class FontLetters { AsWritten, Capitals }; ///< Capitals: the font draws every letter as one

/// What the name of a font says of the text set in it.
struct LegacyFont
{
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    FontLetters letters = FontLetters::AsWritten;
    friend bool operator==(const LegacyFont &, const LegacyFont &) = default;
};

/// ".VnTimeH" → TCVN3, capitals; "VNI-Times" → VNI; nothing for a font of Unicode.
[[nodiscard]] std::optional<LegacyFont> legacyFont(const QString &family);

/// The text in Unicode (NFC). Its characters stand for bytes: U+0000–00FF for themselves, and what Windows-1252 has at
/// 80–9F for those; all others stay as they are. What the encoding does not know stays too.
[[nodiscard]] QString fromLegacy(const QString &text, LegacyEncoding encoding,
                                 FontLetters letters = FontLetters::AsWritten);

/// Text that looks like one of the encodings: many of its words with foreign letters are no Vietnamese syllables as
/// they stand, and nearly all are when read so.
struct LegacyGuess
{
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    double before = 0; ///< share of those words that are syllables as they stand, 0–1
    double after = 0;  ///< the same, when read in that encoding
};

/// Nothing for text in Unicode, for other languages, and where a few words could be chance. Reads at most the first
/// 20,000 characters; a person is to be asked before anything is done with the answer.
[[nodiscard]] std::optional<LegacyGuess> guessLegacy(const QString &text);
/// The same of markup, in which references of HTML are no encoding: never HtmlEntities.
[[nodiscard]] std::optional<LegacyGuess> guessLegacyOfMarkup(const QString &text);

} // namespace toasoan
