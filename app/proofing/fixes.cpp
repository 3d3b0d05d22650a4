#include "app/proofing/fixes.h"

#include "app/proofing/text_check.h"

#include <algorithm>

namespace toasoan {

namespace {

/// One fix may lay bare another (a no-break space beside a double one), never endlessly: each shortens the text or
/// brings letters into a form that no rule touches. The limit is for rules that break this.
constexpr int roundLimit = 20;

bool isTaken(const QList<Finding> &chosen, const Finding &finding)
{
    return std::any_of(chosen.begin(), chosen.end(),
                       [&finding](const Finding &other) { return other.range.overlaps(finding.range); });
}

/// Of one passage, last first.
QList<Finding> fixesToApply(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.range.length > b.range.length; });
    QList<Finding> chosen;
    for (const Finding &finding : std::as_const(findings)) {
        if (!finding.replacements.isEmpty() && !isTaken(chosen, finding))
            chosen.append(finding);
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const Finding &a, const Finding &b) { return a.range.start > b.range.start; });
    return chosen;
}

QHash<Place, QList<Finding>> byPlace(const QList<Finding> &findings)
{
    QHash<Place, QList<Finding>> places;
    for (const Finding &finding : findings)
        places[finding.place].append(finding);
    return places;
}

int fixCount(const QList<Finding> &findings)
{
    int count = 0;
    for (const QList<Finding> &ofPlace : byPlace(findings))
        count += static_cast<int>(fixesToApply(ofPlace).size());
    return count;
}

QString withFixes(const QString &text, const QList<Passage> &passages, const QList<Finding> &findings)
{
    const QHash<Place, QList<Finding>> places = byPlace(findings);
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = applied(lines.at(i), places.value(passages.at(i).place));
    return lines.join(u'\n');
}

} // namespace

QString applied(const QString &text, const QList<Finding> &findings)
{
    QString result = text;
    for (const Finding &finding : fixesToApply(findings))
        result.replace(finding.range.start, finding.range.length, finding.replacements.first());
    return result;
}

QHash<Place, QList<Finding>> fixesByPlace(const QList<Finding> &findings)
{
    QHash<Place, QList<Finding>> places = byPlace(findings);
    for (QList<Finding> &ofPlace : places) {
        ofPlace = fixesToApply(ofPlace);
        std::reverse(ofPlace.begin(), ofPlace.end());
    }
    return places;
}

Result<Article> withFixes(const Article &article, const QList<Finding> &findings)
{
    Result<Article> result = article;
    for (const QList<Finding> &ofPlace : byPlace(findings)) {
        for (const Finding &finding : fixesToApply(ofPlace)) {
            result = replaceText(*result, finding.place, finding.range, finding.replacements.first());
            if (!result)
                return result;
        }
    }
    return result;
}

QList<Finding> safeFixes(const QList<Finding> &findings, const QSet<QString> &rules)
{
    QList<Finding> safe;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(safe), [&rules](const Finding &finding) {
        return finding.safe == SafeFix::Yes && !finding.replacements.isEmpty()
               && (rules.isEmpty() || rules.contains(finding.rule));
    });
    return safe;
}

Fixed<QString> fixText(Engine &engine, const QString &text, const CheckOptions &options, const QSet<QString> &rules)
{
    Fixed<QString> fixed{text, 0};
    for (int round = 0; round < roundLimit; ++round) {
        const QList<Passage> passages = passagesOfText(fixed.value);
        const QList<Finding> findings = safeFixes(engine.check(passages, options), rules);
        if (findings.isEmpty())
            break;
        fixed.applied += fixCount(findings);
        fixed.value = withFixes(fixed.value, passages, findings);
    }
    return fixed;
}

Result<Fixed<Article>> fixArticle(Engine &engine, const Article &article, const CheckOptions &options,
                                  const QSet<QString> &rules)
{
    Fixed<Article> fixed{article, 0};
    for (int round = 0; round < roundLimit; ++round) {
        const QList<Finding> findings = safeFixes(engine.check(fixed.value, options), rules);
        if (findings.isEmpty())
            break;
        Result<Article> next = withFixes(fixed.value, findings);
        if (!next)
            return tl::unexpected(next.error());
        fixed.applied += fixCount(findings);
        fixed.value = *next;
    }
    return fixed;
}

} // namespace toasoan
