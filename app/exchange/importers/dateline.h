#pragma once
#include <QString>

#include <optional>

namespace toasoan {

/// "TP.HCM, ngày 12-5 (TTXVN) – Sáng nay…" taken apart.
struct DatedText
{
    QString dateline;  ///< "TP.HCM, ngày 12-5": place and, where it is named, day
    QString sourceTag; ///< "(TTXVN)"; empty for none
    qsizetype end = 0; ///< where the text after the dash begins; the text's length: it is a dateline alone
};

/// Nothing when the text (NFC) does not begin with a dateline: a place with a day or an agency, or a place that is
/// known, and a dash. A range of two places ("Hà Nội - Hải Phòng") and a place that a phrase explains are none.
[[nodiscard]] std::optional<DatedText> splitDateline(const QString &text);

/// Whether the words are a place that datelines name: a province, a large town, a capital of another country.
[[nodiscard]] bool isDatelinePlace(const QString &words);

} // namespace toasoan
