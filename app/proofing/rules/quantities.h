#pragma once
#include "app/proofing/reading.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace toasoan {

/// A number in a text, however it is written: "1.500", "1,5 triệu", "hai mươi lăm".
struct Quantity
{
    double value = 0;         ///< as Vietnamese writes numbers: the point parts thousands, the comma begins decimals
    TextRange range;          ///< in the passage as it was written, with nghìn, triệu, tỷ
    qsizetype firstWord = 0;  ///< index in Reading::words of the first word that begins at or after the number's end
    qsizetype wordBefore = 0; ///< index of the last word before it; -1: none
    bool digits = false;      ///< written in digits
    bool scaled = false;      ///< with nghìn, triệu, tỷ
    bool beforeWord = false;  ///< a word follows, with nothing but space between
};

/// In order. Dates and codes are none.
[[nodiscard]] QList<Quantity> quantitiesIn(const Reading &reading);

/// All values that the numbers of a text may stand for: also both readings of "1.500" and "1,500", the parts of dates
/// and the digits at the head of codes ("25km", "7h30"). To ask whether a number is said at all.
void addValues(const Reading &reading, std::vector<double> &values);

/// The words that say what is counted: up to `count` joined small words right after the number, as keys.
[[nodiscard]] QStringList countedWords(const Reading &reading, const Quantity &quantity, qsizetype count);

/// 153 and 135: the same digits but for two neighbours that have changed places.
[[nodiscard]] bool areSwapped(QStringView one, QStringView other);
/// 153 and 158: as long, and one digit is another.
[[nodiscard]] bool areOneDigitApart(QStringView one, QStringView other);

} // namespace toasoan
