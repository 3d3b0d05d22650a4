#pragma once
#include "app/proofing/house_style.h"
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"

#include <memory>

namespace toasoan {

[[nodiscard]] QList<Rule> allRules(const std::shared_ptr<const Speller> &speller, const HouseStyle &style);

/// The one rule whose replacements the engine looks up later.
[[nodiscard]] QString unknownSyllableId();

} // namespace toasoan
