#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.nbsp");

/// Between two letters only: beside a number it keeps number and unit together.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression =
        unicodePattern(QStringLiteral("(?<=[\\p{L},;:.…])[\\x{00A0}\\x{202F}](?=\\p{L})"));
    return expression;
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    QRegularExpressionMatchIterator matches = pattern().globalMatch(passage.text);
    while (matches.hasNext()) {
        const QString message =
            QCoreApplication::translate("Rules", "This is a no-break space; ordinary text takes an ordinary one.");
        findings.append(findingAt(passage, capturedRange(matches.next()),
                                  {ruleId, Severity::Info, message, {QStringLiteral(" ")}, SafeFix::Yes}));
    }
    return findings;
}

} // namespace

Rule noBreakSpace()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
