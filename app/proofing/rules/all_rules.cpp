#include "app/proofing/rules/all_rules.h"

#include "app/proofing/rules/rules.h"

namespace toasoan {

namespace {

QList<Rule> everyRule(const RuleGrounds &grounds, const HouseStyle &style)
{
    return {
        lookAlike(),
        confusion(style.confusions),
        knownName(),
        context(grounds.model, grounds.speller),
        unknownSyllable(grounds.speller, grounds.model),
        unknownWord(grounds.speller, grounds.model),
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
}

} // namespace

QList<Rule> allRules(const RuleGrounds &grounds, const HouseStyle &style)
{
    QList<Rule> rules = everyRule(grounds, style);
    if (!grounds.model)
        rules.removeIf([](const Rule &rule) { return rule.id == contextId() || rule.id == unknownWordId(); });
    return rules;
}

QString unreadPassageId()
{
    return QStringLiteral("structure.unread-passage");
}

QStringList ruleIds()
{
    static const QStringList ids = [] { // making the rules reads all of their tables
        QStringList all{unreadPassageId()};
        for (const Rule &rule : everyRule({}, shippedHouseStyle()))
            all.append(rule.id);
        return all;
    }();
    return ids;
}

} // namespace toasoan
