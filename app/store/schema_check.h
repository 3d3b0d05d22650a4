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
inline constexpr char latestSchemaDigest[] = "8353c77c9b0ca329b7f5138a8e56813cf71d237279300c3cb3335e3435e5bdd9";

} // namespace toasoan
