#pragma once
#include "app/base/result.h"

namespace toasoan {

class Database;

/// Whether a database of ours has exactly the tables and indexes that the migrations up to its version make: no
/// trigger, view, column or index of somebody else's. StoreDamaged, "schema altered" (args: what differs).
[[nodiscard]] Outcome checkSchema(const Database &database);

/// SHA-256 of all that checkSchema() compares.
[[nodiscard]] Result<QString> schemaDigest(const Database &database);
/// That of latestSchemaVersion(), so that its tables need not be made at every opening only to be compared with.
inline constexpr char latestSchemaDigest[] = "e07c5e1105168c834a561ea06e3c15efdb958bdb0870d9c749332d603f37c1e3";

} // namespace toasoan
