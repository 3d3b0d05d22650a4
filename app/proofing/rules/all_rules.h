#pragma once
#include "app/proofing/house_style.h"
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"
#include "app/proofing/spelling/context_spelling.h"

#include <memory>

namespace toasoan {

/// What rules rest on; `model` may be null.
struct RuleGrounds
{
    std::shared_ptr<const Speller> speller;
    std::shared_ptr<ContextSpelling> model;
};
/// Of two rules that speak of the same letters, the one listed first is heard.
[[nodiscard]] QList<Rule> allRules(const RuleGrounds &grounds, const HouseStyle &style);

/// Of all there are, whatever they rest on: what a profile may set a level for.
[[nodiscard]] QStringList ruleIds();

[[nodiscard]] QString contextId();
[[nodiscard]] QString unknownWordId();
/// The one rule whose replacements the engine looks up later.
[[nodiscard]] QString unknownSyllableId();
/// What is said of a paragraph longer than limits::proofedPassageUnits, which no rule reads.
[[nodiscard]] QString unreadPassageId();

} // namespace toasoan
