#pragma once
#include "app/proofing/house_style.h"
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"

#include <memory>

// One function, one file: spelling.unknown-syllable is unknownSyllable() in unknown_syllable.cpp. A new rule is a new
// file, a line here and a line in all_rules.cpp.

namespace toasoan {

[[nodiscard]] Rule unknownSyllable(std::shared_ptr<const Speller> speller);
[[nodiscard]] Rule lookAlike();

[[nodiscard]] Rule agencyCapitals(const HouseStyle &style);
[[nodiscard]] Rule dateZero();
[[nodiscard]] Rule districtNumber();
[[nodiscard]] Rule documentSymbol();
[[nodiscard]] Rule doubleSpace();
[[nodiscard]] Rule fixedForm(const HouseStyle &style);
[[nodiscard]] Rule foreignName(const HouseStyle &style);
[[nodiscard]] Rule formMix(const HouseStyle &style);
[[nodiscard]] Rule impossibleDate();
[[nodiscard]] Rule iY(const HouseStyle &style);
[[nodiscard]] Rule lawCitation();
[[nodiscard]] Rule nameTwoWays();
[[nodiscard]] Rule noBreakSpace();
[[nodiscard]] Rule numberFormat();
[[nodiscard]] Rule numberRange();
[[nodiscard]] Rule paragraphHead(const HouseStyle &style);
[[nodiscard]] Rule placeCapitals(const HouseStyle &style);
[[nodiscard]] Rule postCapitals(const HouseStyle &style);
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
[[nodiscard]] Rule headlineLength();
[[nodiscard]] Rule missingAlt();
[[nodiscard]] Rule missingCaption();
[[nodiscard]] Rule missingCredit();
[[nodiscard]] Rule photoSentence();
[[nodiscard]] Rule sapoLength();
[[nodiscard]] Rule sapoRepeatsBody();

} // namespace toasoan
