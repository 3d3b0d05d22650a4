#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.covid");
const QString preferred = QStringLiteral("Covid-19");

const QRegularExpression &pattern()
{
    static const QRegularExpression expression =
        unicodePattern(QStringLiteral("(?<![\\p{L}\\p{N}])[Cc](?:ovid|OVID)\\s*[-–—]?\\s*19(?![\\p{L}\\p{N}])"));
    return expression;
}

/// Wholly capital text writes COVID-19 as it writes everything.
bool isAmongCapitals(const QString &text, TextRange range)
{
    const QList<Word> before = wordsOf(text.first(range.start));
    const QList<Word> after = wordsOf(text.sliced(range.end()));
    return (!before.isEmpty() && isAllCapitals(before.last().text))
           || (!after.isEmpty() && isAllCapitals(after.first().text));
}

Remark remarkOn(const QString &written)
{
    // COVID-19 is the form of the World Health Organization: in quoted names it may be meant.
    const bool official = written == u"COVID-19";
    const QString message = QCoreApplication::translate("Rules", "The house form is “%1”.").arg(preferred);
    return {ruleId,
            official ? Severity::Info : Severity::Warning,
            message,
            {preferred},
            official ? SafeFix::No : SafeFix::Yes};
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    QRegularExpressionMatchIterator matches = pattern().globalMatch(passage.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match);
        if (match.captured() != preferred && !(match.captured() == u"COVID-19" && isAmongCapitals(passage.text, range)))
            findings.append(findingAt(passage, range, remarkOn(match.captured())));
    }
    return findings;
}

} // namespace

Rule covidForm()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
