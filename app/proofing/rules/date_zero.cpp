#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/rules/written_dates.h"

#include <QCoreApplication>

// Decree 30/2020/NĐ-CP App. I: days below 10 and the months 1 and 2 get a zero before them. News leaves it away.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.date-zero");
constexpr int firstTwoDigitDay = 10;
constexpr int lastZeroMonth = 2;

bool isDay(const Reading &reading, qsizetype token, const WrittenDate &date)
{
    return !date.isImpossible() && date.form != WrittenDate::Form::Dot
           && (readsAt(reading, token - 1, u"ngày") || readsAt(reading, token - 1, u"Ngày"));
}

QString withZeros(const Reading &reading, const WrittenDate &date)
{
    QString text = reading.normalized.text.sliced(date.range.start, date.range.length);
    if (date.month <= lastZeroMonth && date.monthRange.length == 1)
        text.insert(date.monthRange.start - date.range.start, u'0');
    if (date.day < firstTwoDigitDay && date.dayRange.length == 1)
        text.insert(0, u'0');
    return text;
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    const Reading &reading = view.reading;
    for (qsizetype i = 1; i < reading.tokens.size(); ++i) {
        const auto date = dateAt(reading, i);
        if (!date || !isDay(reading, i, *date))
            continue;
        const TextRange range = reading.normalized.sourceRange(date->range);
        const QString right = withZeros(reading, *date);
        if (right != reading.normalized.text.sliced(date->range.start, date->range.length)) {
            const QString message = QCoreApplication::translate(
                "Rules", "Official texts write days below 10 and the months 1 and 2 with a zero (Decree 30/2020).");
            findings.append(findingAt(view.passage, range, {ruleId, Severity::Info, message, {right}}));
        }
        i += date->tokens - 1;
    }
    return findings;
}

} // namespace

Rule dateZero()
{
    return {ruleId, PassageCheck(check), RuleUse::OfficialTexts};
}

} // namespace toasoan
