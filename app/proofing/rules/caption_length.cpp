#include "app/proofing/rules/length_limit.h"
#include "app/proofing/rules/rules.h"

#include <QCoreApplication>

// House practice: a caption is read at a glance.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.caption-length");

QList<Finding> check(const ArticleView &view)
{
    return overLength(view.passages,
                      {ruleId, Part::Caption, view.profile.captionWords,
                       QCoreApplication::translate("Rules", "The caption has %1 words; the house allows %2.")});
}

} // namespace

Rule captionLength()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
