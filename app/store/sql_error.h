#pragma once
#include "app/base/result.h"

namespace toasoan {

/// What SQLite's failure, by its code and sentence, means for people: no room, no disk, somebody else writing, damaged
/// file.
[[nodiscard]] tl::unexpected<Error> sqlFailure(int code, const QString &sentence);

} // namespace toasoan
