#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.alt-repeats-headline");

QStringList keysOf(const QList<ArticleWord> &words)
{
    QStringList keys;
    for (const ArticleWord &word : words)
        keys.append(word.key());
    return keys;
}

/// Nearly all words of one are the other's: "ảnh 1" at the end or a changed word do not make it a description.
bool isNearlySame(const QStringList &alt, const QStringList &headline)
{
    constexpr int shortest = 3; // a headline of one or two words is rightly part of a description
    if (headline.size() < shortest || alt.isEmpty())
        return false;
    const QSet<QString> headlineWords(headline.begin(), headline.end());
    const QSet<QString> altWords(alt.begin(), alt.end());
    const qsizetype shared = QSet<QString>(headlineWords).intersect(altWords).size();
    return shared * 10 >= 8 * std::max(headlineWords.size(), altWords.size());
}

QList<Finding> check(const ArticleView &view)
{
    const Passage *headline = firstOf(view.passages, Part::Headline);
    if (!headline)
        return {};
    const QStringList headlineKeys = keysOf(view.wordsOf(*headline));
    QList<Finding> findings;
    for (const FigurePassages &figure : figuresOf(view.passages)) {
        if (!isNearlySame(keysOf(view.wordsOf(*figure.alt)), headlineKeys))
            continue;
        const QString message = QCoreApplication::translate(
            "Rules", "The alternative text repeats the headline; say what the picture shows.");
        findings.append(findingAt(*figure.alt, {ruleId, Severity::Warning, message, {}}));
    }
    return findings;
}

} // namespace

Rule altRepeatsHeadline()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
