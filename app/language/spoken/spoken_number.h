#pragma once
#include <QString>

#include <optional>

namespace toasoan {

/// A number as northern broadcasters say it: "linh" for an empty place of ten ("một trăm linh năm"), "nghìn", "mốt",
/// "lăm", "tư" after a ten of its own ("hai mươi tư", but "mười bốn" and "linh bốn"), "không trăm" inside a number.
[[nodiscard]] QString spokenNumber(qint64 number);

/// Digit by digit: "0912" → "không chín một hai". What is no digit is passed over.
[[nodiscard]] QString spokenDigits(QStringView digits);

/// A number as Vietnamese writes it: full stops or no-break spaces group ("12.000"), a comma begins the decimals. Two
/// decimals that do not begin with 0 are said as a number ("phẩy ba mươi lăm"), others digit by digit ("phẩy không
/// hai"). Without grouping, eight digits and more, and three and more that begin with 0, are a name: digit by digit.
/// A full stop that groups nothing is said ("hai chấm một").
[[nodiscard]] QString spokenFigure(QStringView written);

/// What "12.000" or "1,5" is worth; 0 for what is none.
[[nodiscard]] double valueOfFigure(QStringView written);

/// 1 to 39 of "I"…"XXXIX". Higher ones do not occur in news, and their letters are those of short forms (CD, MC).
[[nodiscard]] std::optional<int> romanNumber(QStringView written);

} // namespace toasoan
