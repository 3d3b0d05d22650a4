#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

QList<Rule> allRules(const RuleGrounds &grounds, const HouseStyle &style)
{
    QList<Rule> rules{lookAlike(), confusion(), knownName()};
    if (grounds.model)
        rules.append(context(grounds.model, grounds.speller));
    rules.append(unknownSyllable(grounds.speller, grounds.model));
    if (grounds.model)
        rules.append(unknownWord(grounds.speller, grounds.model));
    rules += QList<Rule>{
        rawKeys(grounds.speller),
        abbreviation(),
        agencyCapitals(style),
        captionCreditForm(),
        dateZero(),
        districtNumber(),
        documentSymbol(),
        doubleSpace(),
        ellipsisMix(),
        figureTwoWays(),
        fixedForm(style),
        foreignName(style),
        formMix(style),
        iY(style),
        impossibleDate(),
        lawCitation(),
        mergedPlace(),
        nameSpelling(),
        nameTwoWays(),
        noBreakSpace(),
        numberFormat(),
        numberRange(),
        paragraphHead(style),
        placeCapitals(style),
        postCapitals(style),
        punctuationSpace(),
        quotes(),
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
