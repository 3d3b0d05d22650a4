#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

QList<Rule> allRules(const std::shared_ptr<const Speller> &speller)
{
    return {
        unknownSyllable(speller),
        confusion(),
        lookAlike(),
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
}

} // namespace toasoan
