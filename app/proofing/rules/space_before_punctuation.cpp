#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.space-before-punctuation");

/// A space before a mark that closes; "…" and "..." after a space stand for words left out.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression = unicodePattern(
        QStringLiteral("(?<=[\\p{L}\\p{N}\"”’»)\\]%])([ \\x{00A0}]+)([,;:!?]|\\.(?!\\.))(?=\\s|$|[\"”’»)])"));
    return expression;
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    QRegularExpressionMatchIterator matches = pattern().globalMatch(passage.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString message = QCoreApplication::translate("Rules", "No space before “%1”.").arg(match.captured(2));
        findings.append(findingAt(passage, capturedRange(match),
                                  {ruleId, Severity::Warning, message, {match.captured(2)}, SafeFix::Yes}));
    }
    return findings;
}

} // namespace

Rule spaceBeforePunctuation()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
