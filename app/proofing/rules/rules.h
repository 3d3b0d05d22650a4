#pragma once
#include "app/proofing/confusions.h"
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"

#include <memory>

// One function, one file: spelling.unknown-syllable is unknownSyllable() in unknown_syllable.cpp. A new rule is a new
// file, a line here and a line in all_rules.cpp.

namespace toasoan {

[[nodiscard]] Rule unknownSyllable(std::shared_ptr<const Speller> speller);
[[nodiscard]] Rule confusion(std::shared_ptr<const Confusions> confusions = shippedConfusions());
[[nodiscard]] Rule lookAlike();

[[nodiscard]] Rule covidForm();
[[nodiscard]] Rule documentSymbol();
[[nodiscard]] Rule doubleSpace();
[[nodiscard]] Rule nameTwoWays();
[[nodiscard]] Rule noBreakSpace();
[[nodiscard]] Rule numberRange();
[[nodiscard]] Rule repeatedWord();
[[nodiscard]] Rule sourceTagSpace();
[[nodiscard]] Rule spaceBeforePunctuation();
[[nodiscard]] Rule titleCapitals();
[[nodiscard]] Rule toneMix();

[[nodiscard]] Rule altRepeatsHeadline();
[[nodiscard]] Rule headlineLength();
[[nodiscard]] Rule missingAlt();
[[nodiscard]] Rule missingCaption();
[[nodiscard]] Rule missingCredit();
[[nodiscard]] Rule photoSentence();
[[nodiscard]] Rule sapoLength();
[[nodiscard]] Rule sapoRepeatsBody();

} // namespace toasoan
