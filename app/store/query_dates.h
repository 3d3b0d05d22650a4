#pragma once
#include <QDate>
#include <QString>

#include <optional>

namespace toasoan {

/// Local days, both within.
struct DaySpan
{
    QDate from;
    QDate to;
};

/// What a date as people write it stands for: "25/11", "25/11/2026", "2026-11-25", "11/2026", "2026". A day without a
/// year is the last one of that name.
[[nodiscard]] std::optional<DaySpan> daySpanOf(const QString &written, const QDate &today);

/// A span that is told in words ("hom nay", "this week"), folded, at the start of the text; and how long its words are.
struct SpokenSpan
{
    DaySpan span;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<SpokenSpan> spokenSpanAt(QStringView folded, const QDate &today);

} // namespace toasoan
