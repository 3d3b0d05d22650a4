#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

// House practice: a caption is read at a glance.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.caption-length");
constexpr qsizetype captionWords = 60; // chữ; belongs into the profiles

QList<Finding> check(const PassageView &view)
{
    const qsizetype words = view.reading.words.size();
    if (view.passage.place.part != Part::Caption || words <= captionWords)
        return {};
    const QString message = QCoreApplication::translate("Rules", "The caption has %1 words; the house allows %2.")
                                .arg(words)
                                .arg(captionWords);
    return {findingAt(view.passage, {ruleId, Severity::Info, message, {}})};
}

} // namespace

Rule captionLength()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
