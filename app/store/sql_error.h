#pragma once
#include "app/base/result.h"

class QSqlError;

namespace toasoan {

/// What SQLite's failure means for people: no room, no disk, somebody else writing, damaged file.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QSqlError &error);

} // namespace toasoan
