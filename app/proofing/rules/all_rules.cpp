#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

QList<Rule> allRules(const RuleGrounds &grounds)
{
    QList<Rule> rules{lookAlike()};
    if (grounds.model)
        rules += {context(grounds.model, grounds.speller), unknownWord(grounds.speller, grounds.model)};
    rules += QList<Rule>{
        unknownSyllable(grounds.speller, grounds.model ? JudgedElsewhere::Yes : JudgedElsewhere::No),
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
