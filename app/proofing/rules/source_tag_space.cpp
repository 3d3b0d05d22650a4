#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.source-tag-space");

/// "(Baonghean.vn)-", "(TTXVN)– ": a site or an agency at the head of a text. The space after a right dash is left out.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression = unicodePattern(
        QStringLiteral("^\\s*(\\((?:[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|TTXVN|VOV|VTV|VNA|TTXVN/Vietnam\\+|"
                       "Dân trí|VnExpress|VietNamNet)\\))(?:(\\s*)([-–—])(\\s*)|(?=\\p{L}))"));
    return expression;
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    const QRegularExpressionMatch match = pattern().match(passage.text);
    if (!match.hasMatch())
        return {};
    const bool spaceAfter = match.captured(4) == u" ";
    const bool right = match.captured(2) == u" " && spaceAfter;
    if (right)
        return {};
    const qsizetype end = match.capturedEnd() - (spaceAfter ? 1 : 0);
    const QString dash = match.captured(3).isEmpty() ? QStringLiteral("-") : match.captured(3);
    const QString replacement = match.captured(1) + u' ' + dash + (spaceAfter ? u"" : u" ");
    const QString message =
        QCoreApplication::translate("Rules", "The source tag is followed by a space, a dash and a space.");
    const qsizetype start = match.capturedStart(1);
    return {
        findingAt(passage, {start, end - start}, {ruleId, Severity::Warning, message, {replacement}, SafeFix::Yes})};
}

} // namespace

Rule sourceTagSpace()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
