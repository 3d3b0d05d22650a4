#include "app/proofing/rules/length_limit.h"
#include "app/proofing/rules/rules.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.headline-length");

QList<Finding> check(const ArticleView &view)
{
    return overLength(view.passages, {ruleId, Part::Headline, view.profile.headlineWords,
                                      QCoreApplication::translate(
                                          "Rules", "The headline has %1 words; this kind of article allows %2.")});
}

} // namespace

Rule headlineLength()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
