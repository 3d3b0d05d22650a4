#include "app/store/query_dates.h"

#include <QRegularExpression>

#include <array>

namespace toasoan {
namespace {

DaySpan monthOf(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DaySpan yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

DaySpan weekOf(const QDate &day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

DaySpan dayAlone(const QDate &day)
{
    return {day, day};
}

std::optional<DaySpan> valid(const DaySpan &span)
{
    return span.from.isValid() && span.to.isValid() ? std::optional(span) : std::nullopt;
}

QDate lastOfThatName(int day, int month, const QDate &today)
{
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear > today ? QDate(today.year() - 1, month, day) : thisYear;
}

struct Words
{
    const char16_t *words;
    DaySpan (*span)(const QDate &today);
};

constexpr std::array<Words, 12> spoken = {{
    {u"hom nay", [](const QDate &today) { return dayAlone(today); }},
    {u"today", [](const QDate &today) { return dayAlone(today); }},
    {u"hom qua", [](const QDate &today) { return dayAlone(today.addDays(-1)); }},
    {u"yesterday", [](const QDate &today) { return dayAlone(today.addDays(-1)); }},
    {u"tuan nay", [](const QDate &today) { return weekOf(today); }},
    {u"this week", [](const QDate &today) { return weekOf(today); }},
    {u"tuan truoc", [](const QDate &today) { return weekOf(today.addDays(-7)); }},
    {u"last week", [](const QDate &today) { return weekOf(today.addDays(-7)); }},
    {u"thang nay", [](const QDate &today) { return monthOf(today); }},
    {u"this month", [](const QDate &today) { return monthOf(today); }},
    {u"nam nay", [](const QDate &today) { return yearOf(today.year()); }},
    {u"this year", [](const QDate &today) { return yearOf(today.year()); }},
}};

} // namespace

std::optional<DaySpan> daySpanOf(const QString &written, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(?<year>\\d{4})(?:-(?<month>\\d\\d?)(?:-(?<day>\\d\\d?))?)?"
                       "|(?<d>\\d\\d?)[/.-](?<m>\\d\\d?)(?:[/.-](?<y>\\d{4}))?|(?<mm>\\d\\d?)[/.-](?<yy>\\d{4}))\\z"));
    const QRegularExpressionMatch match = pattern.match(written);
    const auto number = [&match](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    if (!match.hasMatch())
        return std::nullopt;
    if (number("day") > 0)
        return valid(dayAlone(QDate(number("year"), number("month"), number("day"))));
    if (number("month") > 0)
        return valid(monthOf(QDate(number("year"), number("month"), 1)));
    if (number("year") > 0)
        return valid(yearOf(number("year")));
    if (number("mm") > 0)
        return valid(monthOf(QDate(number("yy"), number("mm"), 1)));
    const QDate day = number("y") > 0 ? QDate(number("y"), number("m"), number("d"))
                                      : lastOfThatName(number("d"), number("m"), today);
    return valid(dayAlone(day));
}

std::optional<SpokenSpan> spokenSpanAt(QStringView folded, const QDate &today)
{
    for (const Words &row : spoken) {
        const QStringView words(row.words);
        const bool there =
            folded.startsWith(words) && (folded.size() == words.size() || folded.at(words.size()).isSpace());
        if (there)
            return SpokenSpan{row.span(today), words.size()};
    }
    return std::nullopt;
}

} // namespace toasoan
