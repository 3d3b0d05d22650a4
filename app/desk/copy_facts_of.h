#pragma once
#include "app/desk/desk.h"
#include "app/exchange/reading_copy/copy_facts.h"

namespace toasoan {

/// What the reading copy of a draft says of it: which text it is, who approved it since it was handed in last, and what
/// was changed since. Times in this computer's zone.
[[nodiscard]] Result<CopyFacts> copyFactsOf(Desk &desk, const OpenDraft &draft);

} // namespace toasoan
