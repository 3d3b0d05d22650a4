#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

#include <array>

// House practice: “…” or "...", one of them in an article.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.ellipsis-mix");

enum Form { OneSign, ThreeStops, FormCount };

struct Use
{
    const Passage *passage = nullptr; ///< the first one
    qsizetype at = 0;
    int count = 0;
};
using Uses = std::array<Use, FormCount>;

void add(Use &use, const Passage &passage, qsizetype at)
{
    if (use.count++ > 0)
        return;
    use.passage = &passage;
    use.at = at;
}

void readPassage(const Passage &passage, Uses &uses)
{
    const QString &text = passage.text;
    for (qsizetype at = text.indexOf(u'…'); at >= 0; at = text.indexOf(u'…', at + 1))
        add(uses[OneSign], passage, at);
    for (qsizetype at = text.indexOf(u"..."); at >= 0; at = text.indexOf(u"...", at + 3))
        add(uses[ThreeStops], passage, at);
}

QList<Finding> check(const ArticleView &view)
{
    if (!isOneArticle(view))
        return {};
    Uses uses;
    for (const Passage &passage : view.passages)
        readPassage(passage, uses);
    if (uses[OneSign].count == 0 || uses[ThreeStops].count == 0)
        return {};
    const Form rare = uses[OneSign].count < uses[ThreeStops].count ? OneSign : ThreeStops;
    const QString common = rare == OneSign ? QStringLiteral("...") : QStringLiteral("…");
    const QString message =
        QCoreApplication::translate("Rules", "Elsewhere in this article three dots are written “%1”.").arg(common);
    const TextRange range{uses[rare].at, rare == OneSign ? 1 : 3};
    return {findingAt(*uses[rare].passage, range, {ruleId, Severity::Info, message, {common}})};
}

} // namespace

Rule ellipsisMix()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
