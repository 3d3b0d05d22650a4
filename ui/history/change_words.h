#pragma once
#include "app/review/changes.h"

namespace toasoan {

/// "− cũ  + mới", "↕ Moved…": one change in a line.
[[nodiscard]] QString changeText(const Change &change);
/// "Sapo", "Block 3": where it is.
[[nodiscard]] QString changePlace(const Change &change, const Comparison &comparison);

} // namespace toasoan
