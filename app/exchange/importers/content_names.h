#pragma once
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// Gives the blocks of the body ids that follow from the content alone, also where other parts name them: the same copy
/// is the same article whenever and from wherever it comes, and is known again by its hash.
void nameByContent(Imported &imported);

} // namespace toasoan
