#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

QList<Rule> allRules(const std::shared_ptr<const Speller> &speller, const HouseStyle &style)
{
    return {
        unknownSyllable(speller),
        lookAlike(),
        agencyCapitals(style),
        dateZero(),
        districtNumber(),
        documentSymbol(),
        doubleSpace(),
        fixedForm(style),
        foreignName(style),
        formMix(style),
        impossibleDate(),
        iY(style),
        lawCitation(),
        nameTwoWays(),
        noBreakSpace(),
        numberFormat(),
        numberRange(),
        paragraphHead(style),
        placeCapitals(style),
        postCapitals(style),
        repeatedWord(),
        sentenceHead(style),
        sourceTagSpace(),
        spaceBeforePunctuation(),
        specialNoun(),
        titleCapitals(),
        toneMix(),
        unitSpace(),
        vietnameseName(style),
        weekday(),
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
