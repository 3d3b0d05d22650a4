#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

/// Whether the pictures say what the newsroom's house style lets no article leave without (wordsNeeded()). Refused
/// "picture-words-missing" (args: partId(), the picture's number from 1). A style that is broken does not count: the
/// shipped one goes on, as in proofing. Reads files.
[[nodiscard]] Outcome picturesAreTold(const DeskContext &context, const Article &article);

} // namespace toasoan
