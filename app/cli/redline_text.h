#pragma once
#include "app/review/attribution.h"

#include <QJsonArray>

namespace toasoan::cli {

/// An entry a changed field or block, in reading order: {"field" | "block", "part"?, "change":
/// "inserted" | "deleted" | "changed" | "moved", "from"?, "to"?, "attributes"?, "pieces"?: [{"side": "both" | "before"
/// | "after", "text", "person"?}]}; places in the body from 1.
[[nodiscard]] QJsonArray redlineJson(const Comparison &comparison, const Attribution &attribution = {});

/// The same for people: [−deleted−] and {+inserted+}, a line a text. Empty when nothing changed.
[[nodiscard]] QString redlineText(const Comparison &comparison);

} // namespace toasoan::cli
