#pragma once
#include "app/base/text_range.h"

#include <QList>
#include <QString>

namespace toasoan {

/// Text in the one form that dictionaries and rules compare, with the way back to the letters it came from.
struct Normalized
{
    QString text;
    /// For each UTF-16 unit of `text`, the stretch of the source it stands for; may be empty
    /// where each stands for itself.
    QList<TextRange> sources;

    /// The source of a stretch of `text`: from the first unit's source to the last one's. An empty range has an
    /// empty source, where the unit at its start comes from.
    [[nodiscard]] TextRange sourceRange(TextRange range) const;
};

/// NFC; look-alike letters replaced (Ð for Đ at the head of a syllable, Cyrillic and Greek letters inside Latin
/// words); no-break spaces become spaces; characters without width are dropped, except joiners in other scripts.
[[nodiscard]] Normalized normalizedWithSources(const QString &text);
[[nodiscard]] QString normalizedText(const QString &text);
/// ASCII, composed Vietnamese letters and the marks of print alone: normalizing leaves it as it is, and each unit is a
/// letter of its own. Cheap.
[[nodiscard]] bool isSettledText(const QString &text);

/// No-break space, narrow no-break space or figure space.
[[nodiscard]] bool isNoBreakSpace(QChar character);

/// A character that is not seen and stands in no Vietnamese text: zero-width space, joiners, soft hyphen, byte order
/// mark.
[[nodiscard]] bool isZeroWidth(QChar character);

} // namespace toasoan
