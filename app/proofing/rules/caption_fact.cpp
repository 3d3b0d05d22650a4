#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/text_facts.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.caption-fact");

/// A picture may show people and figures of its own: only what contradicts the text is said.
QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    const FactQuestion question{
        ruleId, {}, QCoreApplication::translate("Rules", "The caption says “%1”, the text says “%2”.")};
    return lackingFacts(view, passagesOfParts(view.passages, {Part::Caption}),
                        passagesOfParts(view.passages, bodyParts() + QList<Part>{Part::Headline, Part::Sapo}),
                        question);
}

} // namespace

Rule captionFact()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
