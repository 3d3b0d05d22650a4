#pragma once
#include "app/base/result.h"

class QSqlError;

namespace toasoan {

/// What SQLite's failure means for people: no room, no disk, somebody else writing, damaged file.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QSqlError &error);
/// The same of SQLite's own code and sentence.
[[nodiscard]] tl::unexpected<Error> sqlFailure(int code, const QString &sentence);

} // namespace toasoan
