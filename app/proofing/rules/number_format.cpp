#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/rules/written_dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Vietnamese (TCVN 6398, Decree 30/2020 follows it): a point between thousands, a comma before decimals.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.number-format");
constexpr qsizetype groupDigits = 3;
constexpr qsizetype mostDecimals = 2; // three digits after a point are thousands

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "1,500,000": with one comma it may be a decimal.
bool hasCommasForThousands(QStringView number)
{
    const auto groups = number.split(u',');
    if (groups.size() < 3 || groups.first().isEmpty() || groups.first().size() > groupDigits
        || !isDigits(groups.first()))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](QStringView group) { return group.size() == groupDigits && isDigits(group); });
}

bool hasPointForDecimals(QStringView number)
{
    const auto parts = number.split(u'.');
    return parts.size() == 2 && isDigits(parts.at(0)) && isDigits(parts.at(1)) && parts.at(0).size() <= groupDigits
           && parts.at(1).size() <= mostDecimals;
}

/// After a decimal: "3.5%", "3.5 triệu". Other numbers with a point may be versions, times of day, sections.
bool isMeasureAt(const Reading &reading, qsizetype token)
{
    static const QSet<QString> measures = [] {
        const QStringList list = QStringLiteral("% triệu tỷ tỉ nghìn kg km ha tấn mét kilomet độ USD").split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return token < reading.tokens.size() && measures.contains(reading.textOf(reading.tokens.at(token)).toString());
}

QString rightForm(const Reading &reading, qsizetype token)
{
    const QStringView number = reading.textOf(reading.tokens.at(token));
    if (readsAt(reading, token - 1, u"$")) // an amount in English
        return {};
    if (hasCommasForThousands(number))
        return number.toString().replace(u',', u'.');
    if (hasPointForDecimals(number) && isMeasureAt(reading, token + 1))
        return number.toString().replace(u'.', u',');
    return {};
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    const Reading &reading = view.reading;
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const QString right = reading.tokens.at(i).kind() == TokenKind::Number ? rightForm(reading, i) : QString();
        if (right.isEmpty())
            continue;
        const QString message =
            QCoreApplication::translate("Rules", "Thousands are parted by points, decimals by a comma: “%1”.")
                .arg(right);
        findings.append(findingAt(view.passage, reading.normalized.sourceRange(reading.tokens.at(i).range()),
                                  {ruleId, Severity::Warning, message, {right}}));
    }
    return findings;
}

} // namespace

Rule numberFormat()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
