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
inline constexpr char latestSchemaDigest[] = "e82a2d20f46bac3f74fa662c400314608f994a68608f0799673f8ec96464e946";

} // namespace toasoan
