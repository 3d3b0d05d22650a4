#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.document-symbol");

/// The Party writes NUMBER-KIND/AGENCY: 35-CT/TW.
const QRegularExpression &partyPattern()
{
    static const QRegularExpression expression = unicodePattern(QStringLiteral(
        "(?<![\\p{L}\\p{N}/.,-])(\\d{1,5})\\s*[-–—]?\\s*(CT|NQ|KL|QĐ|QC|HD|TB|BC|KH|CV|CTr|CTR|TTr|ĐA)\\s*"
        "(?:/\\s*([A-ZĐ]{2,12})|-\\s*(TW|VPTW|BTCTW|BTGTW|UBKTTW|TU|HU|ĐU))(?![\\p{L}\\p{N}])"));
    return expression;
}

/// The state writes NUMBER/YEAR/KIND-AGENCY, some without the year: 30/2020/NĐ-CP.
const QRegularExpression &statePattern()
{
    static const QRegularExpression expression = unicodePattern(QStringLiteral(
        "(?<![\\p{L}\\p{N}/.,-])(\\d{1,5})\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?(NĐ|QĐ|CT|TTLT|TT|NQ|KH|CĐ)\\s*[-–—]?\\s*"
        "(CP|TTg|UBND|HĐND|VPCP|UBTVQH\\d{0,2}|BCA|BCT|BGDĐT|BGTVT|BKHCN|BKHĐT|BLĐTBXH|BNNPTNT|BNV|BNG|"
        "BQP|BTC|BTNMT|BTP|BTTTT|BVHTTDL|BXD|BYT|NHNN|TANDTC|VKSNDTC)(?![\\p{L}\\p{N}])"));
    return expression;
}

QString partyForm(const QRegularExpressionMatch &match)
{
    const QString agency = match.captured(3) + match.captured(4);
    return match.captured(1) + u'-' + match.captured(2) + u'/' + agency;
}

QString stateForm(const QRegularExpressionMatch &match)
{
    const QString year = match.captured(2).isEmpty() ? QString() : QString(u'/' + match.captured(2));
    return match.captured(1) + year + u'/' + match.captured(3) + u'-' + match.captured(4);
}

using Form = QString (*)(const QRegularExpressionMatch &);

void addFindings(QList<Finding> &findings, const Passage &passage, const QRegularExpression &pattern, Form form)
{
    QRegularExpressionMatchIterator matches = pattern.globalMatch(passage.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString right = form(match);
        if (match.captured() == right)
            continue;
        const QString message =
            QCoreApplication::translate("Rules", "The symbol of a document is written without spaces: “%1”.")
                .arg(right);
        findings.append(
            findingAt(passage, capturedRange(match), {ruleId, Severity::Warning, message, {right}, SafeFix::Yes}));
    }
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    addFindings(findings, passage, partyPattern(), partyForm);
    addFindings(findings, passage, statePattern(), stateForm);
    return findings;
}

} // namespace

Rule documentSymbol()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
