#pragma once
#include "app/base/result.h"

namespace toasoan {

class Database;

/// Whether a database of ours has exactly the tables and indexes that the migrations up to its version make: no
/// trigger, view, column or index of somebody else's. StoreDamaged, "schema altered" (args: what differs).
[[nodiscard]] Outcome checkSchema(const Database &database);

} // namespace toasoan
