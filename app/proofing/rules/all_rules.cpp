#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

QList<Rule> allRules(const std::shared_ptr<const Speller> &speller)
{
    return {
        unknownSyllable(speller),
        lookAlike(),
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
}

} // namespace toasoan
