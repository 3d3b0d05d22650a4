#pragma once
#include "app/language/spoken/spoken_form.h"

namespace toasoan {

/// The unit that stands `length` letters later, behind at most one space: of "12,5 km/h" "ki-lô-mét trên giờ". With
/// the length of the space.
[[nodiscard]] std::optional<Said> unitBehindNumber(const Spot &spot, qsizetype length);

/// A unit without a number before it: one that can be nothing else ("mỗi km2"), or any behind a magnitude ("triệu ha").
[[nodiscard]] std::optional<Said> unitAlone(const Spot &spot);

/// "/kg", "/ngày": for each.
[[nodiscard]] std::optional<Said> perUnit(const Spot &spot);

} // namespace toasoan
