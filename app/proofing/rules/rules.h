#pragma once
#include "app/proofing/house_style.h"
#include "app/proofing/confusions.h"
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"
#include "app/proofing/spelling/context_spelling.h"

#include <memory>

// One function, one file: spelling.unknown-syllable is unknownSyllable() in unknown_syllable.cpp. A new rule is a new
// file, a line here and a line in all_rules.cpp.

namespace toasoan {

/// Words that the dictionary does not know: all, or, where a model (or null) judges most of them, only those that are
/// wrong whatever it says.
[[nodiscard]] Rule unknownSyllable(std::shared_ptr<const Speller> speller, std::shared_ptr<ContextSpelling> model);
[[nodiscard]] Rule unknownWord(std::shared_ptr<const Speller> speller, std::shared_ptr<const ContextSpelling> model);
/// Also finds misspellings: those bear the id of unknownSyllable().
[[nodiscard]] Rule context(std::shared_ptr<ContextSpelling> model, std::shared_ptr<const Speller> speller);
[[nodiscard]] Rule knownName();
[[nodiscard]] Rule confusion(std::shared_ptr<const Confusions> confusions);
[[nodiscard]] Rule lookAlike();
[[nodiscard]] Rule rawKeys(std::shared_ptr<const Speller> speller);

[[nodiscard]] Rule abbreviation();
[[nodiscard]] Rule agencyCapitals(const HouseStyle &style);
[[nodiscard]] Rule captionCreditForm();
[[nodiscard]] Rule dateZero();
[[nodiscard]] Rule districtNumber();
[[nodiscard]] Rule documentSymbol();
[[nodiscard]] Rule doubleSpace();
[[nodiscard]] Rule ellipsisMix();
[[nodiscard]] Rule figureTwoWays();
[[nodiscard]] Rule fixedForm(const HouseStyle &style);
[[nodiscard]] Rule foreignName(const HouseStyle &style);
[[nodiscard]] Rule formMix(const HouseStyle &style);
[[nodiscard]] Rule iY(const HouseStyle &style);
[[nodiscard]] Rule impossibleDate();
[[nodiscard]] Rule lawCitation();
[[nodiscard]] Rule mergedPlace();
[[nodiscard]] Rule nameSpelling();
[[nodiscard]] Rule nameTwoWays();
[[nodiscard]] Rule noBreakSpace();
[[nodiscard]] Rule numberFormat();
[[nodiscard]] Rule numberRange();
[[nodiscard]] Rule paragraphHead(const HouseStyle &style);
[[nodiscard]] Rule placeCapitals(const HouseStyle &style);
[[nodiscard]] Rule postCapitals(const HouseStyle &style);
[[nodiscard]] Rule punctuationSpace();
[[nodiscard]] Rule quotes();
[[nodiscard]] Rule repeatedWord();
[[nodiscard]] Rule sentenceHead(const HouseStyle &style);
[[nodiscard]] Rule sourceTagSpace();
[[nodiscard]] Rule spaceBeforePunctuation();
[[nodiscard]] Rule specialNoun();
[[nodiscard]] Rule titleCapitals();
[[nodiscard]] Rule toneMix();
[[nodiscard]] Rule unitSpace();
[[nodiscard]] Rule vietnameseName(const HouseStyle &style);
[[nodiscard]] Rule weekday();

[[nodiscard]] Rule altRepeatsHeadline();
[[nodiscard]] Rule captionFact();
[[nodiscard]] Rule captionLength();
[[nodiscard]] Rule headlineFact();
[[nodiscard]] Rule headlineLength();
[[nodiscard]] Rule missingAlt();
[[nodiscard]] Rule missingCaption();
[[nodiscard]] Rule missingCredit();
[[nodiscard]] Rule photoSentence();
[[nodiscard]] Rule sapoFact();
[[nodiscard]] Rule sapoLength();
[[nodiscard]] Rule sapoRepeatsBody();

} // namespace toasoan
