#include "app/language/tone.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.tone-mix");

struct Use
{
    const Passage *passage = nullptr;
    ArticleWord word;
};

struct Uses
{
    QList<Use> oldStyle;
    QList<Use> newStyle;
};

bool isText(Part part)
{
    return part != Part::Byline && part != Part::Credit && part != Part::SourceTag;
}

void collect(Uses &uses, const Passage &passage, const QList<ArticleWord> &words)
{
    for (const ArticleWord &word : words) {
        if (word.toneStyle())
            (*word.toneStyle() == ToneStyle::Old ? uses.oldStyle : uses.newStyle).append({&passage, word});
    }
}

ToneStyle majority(const Uses &uses, const Profile &profile)
{
    if (uses.oldStyle.size() == uses.newStyle.size())
        return profile.toneStyle;
    return uses.oldStyle.size() > uses.newStyle.size() ? ToneStyle::Old : ToneStyle::New;
}

Remark remarkOn(const QString &right)
{
    const QString message =
        QCoreApplication::translate("Rules", "Elsewhere the article places the tone mark so: “%1”.").arg(right);
    return {ruleId, Severity::Info, message, {right}};
}

QList<Finding> check(const ArticleView &view)
{
    if (!isOneArticle(view))
        return {};
    Uses uses;
    for (const Passage &passage : view.passages) {
        if (isText(passage.place.part))
            collect(uses, passage, view.wordsOf(passage));
    }
    if (uses.oldStyle.isEmpty() || uses.newStyle.isEmpty())
        return {};
    const ToneStyle style = majority(uses, view.profile);
    QList<Finding> findings;
    for (const Use &use : std::as_const(style == ToneStyle::Old ? uses.newStyle : uses.oldStyle))
        findings.append(findingAt(*use.passage, use.word.range(), remarkOn(withToneStyle(use.word.text(), style))));
    return findings;
}

} // namespace

Rule toneMix()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
