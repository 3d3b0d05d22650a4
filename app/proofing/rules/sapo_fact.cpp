#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/text_facts.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.sapo-fact");

QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    const FactQuestion question{ruleId, QCoreApplication::translate("Rules", "The sapo says “%1”, the text does not."),
                                QCoreApplication::translate("Rules", "The sapo says “%1”, the text says “%2”.")};
    return lackingFacts(view, passagesOfParts(view.passages, {Part::Sapo}),
                        passagesOfParts(view.passages, bodyParts() + QList<Part>{Part::Caption}), question);
}

} // namespace

Rule sapoFact()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
