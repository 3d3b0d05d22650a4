#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.double-space");

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    static const QRegularExpression spaces(QStringLiteral("[ \\x{00A0}\\x{202F}]{2,}"));
    QList<Finding> findings;
    QRegularExpressionMatchIterator matches = spaces.globalMatch(passage.text);
    while (matches.hasNext()) {
        const QString message = QCoreApplication::translate("Rules", "One space is enough.");
        findings.append(findingAt(passage, capturedRange(matches.next()),
                                  {ruleId, Severity::Warning, message, {QStringLiteral(" ")}, SafeFix::Yes}));
    }
    return findings;
}

} // namespace

Rule doubleSpace()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
