#include "app/proofing/rules/length_limit.h"
#include "app/proofing/rules/rules.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.sapo-length");

QList<Finding> check(const ArticleView &view)
{
    return overLength(view.passages,
                      {ruleId, Part::Sapo, view.profile.sapoWords,
                       QCoreApplication::translate("Rules", "The sapo has %1 words; this kind of article allows %2.")});
}

} // namespace

Rule sapoLength()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
