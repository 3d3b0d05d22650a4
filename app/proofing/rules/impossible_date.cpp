#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/rules/written_dates.h"

#include <QCoreApplication>
#include <QSet>

// A day that no calendar has: the month has fewer days, or there is no such month.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.impossible-date");
constexpr int firstYear = 1800;
constexpr int lastYear = 2200;
constexpr int longestMonth = 31;
constexpr int months = 12;

/// "ngày", but not "mỗi ngày", a rate.
bool isDayBefore(const Reading &reading, qsizetype token)
{
    static const QSet<QString> rates{QStringLiteral("mỗi"), QStringLiteral("một"), QStringLiteral("hằng"),
                                     QStringLiteral("Mỗi"), QStringLiteral("Một"), QStringLiteral("Hằng")};
    const bool rate = token > 1 && rates.contains(reading.textOf(reading.tokens.at(token - 2)).toString());
    return !rate && (readsAt(reading, token - 1, u"ngày") || readsAt(reading, token - 1, u"Ngày"));
}

/// 1/20 is a part of something, 15-20 may be some days, 24/24 and 24/7 are always.
bool isMeantAsDay(const Reading &reading, qsizetype token, const WrittenDate &date)
{
    if (date.year > 0)
        return date.year >= firstYear && date.year <= lastYear && date.form != WrittenDate::Form::Dot;
    const qsizetype next = token + date.tokens;
    if (!isDayBefore(reading, token) || readsAt(reading, next, u"tháng") || readsAt(reading, next, u"/"))
        return false;
    if (date.form == WrittenDate::Form::Words)
        return true;
    if (date.form == WrittenDate::Form::Slash)
        return date.day != date.month;
    return date.form == WrittenDate::Form::Dash && date.day <= longestMonth && date.month <= months;
}

Finding remarkOn(const PassageView &view, const WrittenDate &date)
{
    const QString message = date.month >= 1 && date.month <= months
                                ? QCoreApplication::translate("Rules", "There is no day %1 in month %2.")
                                : QCoreApplication::translate("Rules", "There is no day %1 of a month %2.");
    return findingAt(view.passage, view.reading.normalized.sourceRange(date.range),
                     {ruleId, Severity::Error, message.arg(date.day).arg(date.month), {}});
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    const Reading &reading = view.reading;
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const auto date = dateAt(reading, i);
        if (!date)
            continue;
        if (date->isImpossible() && isMeantAsDay(reading, i, *date))
            findings.append(remarkOn(view, *date));
        i += date->tokens - 1;
    }
    return findings;
}

} // namespace

Rule impossibleDate()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
