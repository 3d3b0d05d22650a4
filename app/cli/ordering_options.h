#pragma once
#include "app/cli/command.h"

namespace toasoan::cli {

/// --code, --note, --wrong, --right: what a takedown or a correction says.
[[nodiscard]] QList<Option> orderingOptions();
/// The first --wrong belongs to the first --right, and so on; BadUse where one has no other side.
[[nodiscard]] Result<Ordering> orderingOf(const Arguments &arguments);

} // namespace toasoan::cli
