#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

namespace {

QList<Rule> contextRules(const std::shared_ptr<ContextSpelling> &model)
{
    return model ? QList<Rule>{context(model)} : QList<Rule>();
}

} // namespace

QList<Rule> allRules(const RuleGrounds &grounds)
{
    const UnknownScope scope = grounds.model ? UnknownScope::Certain : UnknownScope::All;
    QList<Rule> rules{lookAlike()};
    rules += contextRules(grounds.model);
    rules += QList<Rule>{
        unknownSyllable(grounds.speller, scope),
        covidForm(),
        documentSymbol(),
        doubleSpace(),
        nameTwoWays(),
        noBreakSpace(),
        numberRange(),
        repeatedWord(),
        sourceTagSpace(),
        spaceBeforePunctuation(),
        titleCapitals(),
        toneMix(),
        altRepeatsHeadline(),
        headlineLength(),
        missingAlt(),
        missingCaption(),
        missingCredit(),
        photoSentence(),
        sapoLength(),
        sapoRepeatsBody(),
    };
    return rules;
}

} // namespace toasoan
