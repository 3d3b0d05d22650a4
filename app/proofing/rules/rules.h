#pragma once
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"
#include "app/proofing/spelling/context_spelling.h"

#include <memory>

// One function, one file: spelling.unknown-syllable is unknownSyllable() in unknown_syllable.cpp. A new rule is a new
// file, a line here and a line in all_rules.cpp.

namespace toasoan {

/// Words that the dictionary does not know: all, or, where a model judges most of them, only those that are wrong
/// whatever it says.
enum class JudgedElsewhere { No, Yes };
[[nodiscard]] Rule unknownSyllable(std::shared_ptr<const Speller> speller, JudgedElsewhere judged);
[[nodiscard]] Rule unknownWord(std::shared_ptr<const Speller> speller, std::shared_ptr<const ContextSpelling> model);
/// Also finds misspellings: those bear the id of unknownSyllable().
[[nodiscard]] Rule context(std::shared_ptr<ContextSpelling> model, std::shared_ptr<const Speller> speller);
[[nodiscard]] Rule knownName();
[[nodiscard]] Rule lookAlike();

[[nodiscard]] Rule abbreviation();
[[nodiscard]] Rule captionCreditForm();
[[nodiscard]] Rule covidForm();
[[nodiscard]] Rule documentSymbol();
[[nodiscard]] Rule doubleSpace();
[[nodiscard]] Rule ellipsisMix();
[[nodiscard]] Rule figureTwoWays();
[[nodiscard]] Rule mergedPlace();
[[nodiscard]] Rule nameSpelling();
[[nodiscard]] Rule nameTwoWays();
[[nodiscard]] Rule noBreakSpace();
[[nodiscard]] Rule numberRange();
[[nodiscard]] Rule punctuationSpace();
[[nodiscard]] Rule quotes();
[[nodiscard]] Rule repeatedWord();
[[nodiscard]] Rule sourceTagSpace();
[[nodiscard]] Rule spaceBeforePunctuation();
[[nodiscard]] Rule titleCapitals();
[[nodiscard]] Rule toneMix();

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
