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
inline constexpr char latestSchemaDigest[] = "1717657672d99c8862796a19432eec904061c9ea543c54bf43d517aab03a0f9d";

} // namespace toasoan
