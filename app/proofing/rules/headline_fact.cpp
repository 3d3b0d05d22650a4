#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/text_facts.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.headline-fact");

QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    const FactQuestion question{ruleId,
                                QCoreApplication::translate("Rules", "The headline says “%1”, the text does not."),
                                QCoreApplication::translate("Rules", "The headline says “%1”, the text says “%2”.")};
    return lackingFacts(view, passagesOfParts(view.passages, {Part::Headline}),
                        passagesOfParts(view.passages, bodyParts() + QList<Part>{Part::Sapo, Part::Caption}), question);
}

} // namespace

Rule headlineFact()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
