#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.number-range");

/// Two numbers around a dash with a space at least on one side; no part of a date, a sum, a telephone number.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression = unicodePattern(QStringLiteral(
        "(?<![\\p{L}\\p{N}/.,:+=-])(?<![-–—+=] )([1-9]\\d{0,3})(?:\\s+[-–—]\\s*|\\s*[-–—]\\s+)([1-9]\\d{0,3})"
        "(?![\\p{L}\\p{N}/:=])(?![.,]\\d)(?!\\s*[-–—+=/])"));
    return expression;
}

bool isYear(int number)
{
    return number >= 1900 && number <= 2100;
}

enum class RangeKind { None, Numbers, Years };

RangeKind kindOf(const QRegularExpressionMatch &match)
{
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).toInt();
    if (from >= to)
        return RangeKind::None;
    if (isYear(from) && isYear(to))
        return RangeKind::Years;
    return from < 1000 && to < 1000 ? RangeKind::Numbers : RangeKind::None;
}

Remark remarkOn(RangeKind kind, const QString &right)
{
    const QString message = QCoreApplication::translate("Rules", "A range is written without spaces: “%1”.").arg(right);
    // "5 - 7" may also be a sum or two thoughts; two years never are.
    const bool years = kind == RangeKind::Years;
    return {ruleId, years ? Severity::Warning : Severity::Info, message, {right}, years ? SafeFix::Yes : SafeFix::No};
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    QRegularExpressionMatchIterator matches = pattern().globalMatch(passage.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const RangeKind kind = kindOf(match);
        if (kind == RangeKind::None)
            continue;
        const QString right = match.captured(1) + u'-' + match.captured(2);
        findings.append(findingAt(passage, capturedRange(match), remarkOn(kind, right)));
    }
    return findings;
}

} // namespace

Rule numberRange()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
