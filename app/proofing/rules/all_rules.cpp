#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

QList<Rule> allRules(const RuleGrounds &grounds)
{
    QList<Rule> rules{lookAlike(), knownName()};
    if (grounds.model)
        rules += {context(grounds.model, grounds.speller), unknownWord(grounds.speller, grounds.model)};
    rules += QList<Rule>{
        unknownSyllable(grounds.speller, grounds.model ? JudgedElsewhere::Yes : JudgedElsewhere::No),
        abbreviation(),
        captionCreditForm(),
        covidForm(),
        documentSymbol(),
        doubleSpace(),
        ellipsisMix(),
        figureTwoWays(),
        mergedPlace(),
        nameSpelling(),
        nameTwoWays(),
        noBreakSpace(),
        numberRange(),
        punctuationSpace(),
        quotes(),
        repeatedWord(),
        sourceTagSpace(),
        spaceBeforePunctuation(),
        titleCapitals(),
        toneMix(),
        altRepeatsHeadline(),
        captionFact(),
        captionLength(),
        headlineFact(),
        headlineLength(),
        missingAlt(),
        missingCaption(),
        missingCredit(),
        photoSentence(),
        sapoFact(),
        sapoLength(),
        sapoRepeatsBody(),
    };
    return rules;
}

} // namespace toasoan
