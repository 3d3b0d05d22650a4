#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// What each piece of copy is in an article: headline, kicker, dateline, sapo with its source tag, bylines, cross-heads
/// written as bold lines, captions and credits, what surrounds an article on its page. Everything is in the article or
/// among what was removed. BadInput for copy without letters, TooLarge for more than limits::blocksPerArticle parts.
[[nodiscard]] Result<Imported> recognized(RawCopy copy);

/// The parts as blocks of a body, for what is pasted into an article: no headline, no sapo. `refused`: as readBody().
[[nodiscard]] Imported recognizedBody(RawCopy copy, const RefusedActs &refused = {});

} // namespace toasoan
