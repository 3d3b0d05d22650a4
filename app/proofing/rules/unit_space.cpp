#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

// House practice, asked for by a profile's levels: a space between a number and its unit (20 km). Newspapers write
// 20km as well.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.unit-space");

bool isUnit(QStringView text)
{
    static const QSet<QString> units = [] {
        const QStringList list =
            QStringLiteral("km km2 m m2 m3 cm cm2 mm kg g mg ha l ml kW kWh MW W V km/h tấn triệu tỷ").split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return units.contains(text.toString());
}

/// How many digits stand before the unit; 0 when the token is something else.
qsizetype digitsBeforeUnit(QStringView code)
{
    qsizetype digits = 0;
    while (digits < code.size() && (code.at(digits).isDigit() || code.at(digits) == u'.' || code.at(digits) == u','))
        ++digits;
    return digits > 0 && isUnit(code.sliced(digits)) ? digits : 0;
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    const Reading &reading = view.reading;
    for (const Token &token : reading.tokens) {
        if (token.kind() != TokenKind::Code)
            continue;
        const QStringView code = reading.textOf(token);
        const qsizetype digits = digitsBeforeUnit(code);
        if (digits == 0)
            continue;
        const QString right = code.first(digits).toString() + u' ' + code.sliced(digits).toString();
        const QString message =
            QCoreApplication::translate("Rules", "A space stands before the unit: “%1”.").arg(right);
        findings.append(findingAt(view.passage, reading.normalized.sourceRange(token.range()),
                                  {ruleId, Severity::Info, message, {right}}));
    }
    return findings;
}

} // namespace

Rule unitSpace()
{
    return {ruleId, PassageCheck(check), RuleUse::WhenAsked};
}

} // namespace toasoan
