#pragma once
#include "app/base/text_range.h"

#include <QList>
#include <QString>

namespace toasoan {

/// Text in the form in which searching compares it, with the way back to the letters it came from.
struct SearchKey
{
    QString text;
    QList<TextRange> sources; ///< of each unit, whole letters with their marks; empty: unit i stands for unit i

    /// Whether a letter of the source begins at this unit of `text` (or the text ends there).
    [[nodiscard]] bool startsLetter(qsizetype unit) const;
    [[nodiscard]] TextRange sourceRange(TextRange range) const; ///< of a stretch that is not empty
};

[[nodiscard]] SearchKey blindKey(const QString &text); ///< its text is folded(text)
enum class KeyCase { Kept, Lower };
[[nodiscard]] SearchKey seenKey(const QString &text, KeyCase letterCase); ///< as a reader sees it
[[nodiscard]] SearchKey composedKey(const QString &text);                 ///< NFC, nothing else
/// The words of a key in one tone style.
[[nodiscard]] QString inOneToneStyle(const QString &key);

} // namespace toasoan
