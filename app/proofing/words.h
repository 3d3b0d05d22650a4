#pragma once
#include "app/base/text_range.h"
#include "app/language/tone.h"

#include <QList>
#include <QString>

namespace toasoan {

/// A word of a passage in the form rules compare.
struct Word
{
    QString text;        ///< normalizedText()
    TextRange range;     ///< in the passage as it was written
    bool joined = false; ///< only white space stands between the word before and this one
};

[[nodiscard]] QList<Word> wordsOf(const QString &text);

/// Lower case, tone marks in the old style: equal for all ways to write a syllable.
[[nodiscard]] QString wordKey(const QString &word);

[[nodiscard]] bool startsWithCapital(const QString &word);
/// Whether it is a small letter that a capital can stand for: phonetic letters have none.
[[nodiscard]] bool hasCapital(QChar letter);
/// Two letters or more, none of them small.
[[nodiscard]] bool isAllCapitals(const QString &word);

/// Words given as keys, in the case of the word they replace and in a tone style.
[[nodiscard]] QString replacementFor(const QString &written, const QString &keys, ToneStyle style);

} // namespace toasoan
