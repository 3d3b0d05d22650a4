#pragma once
#include "app/base/result.h"

namespace toasoan {

class Database;

constexpr qint64 storeApplicationId = 0x746f6173; ///< "toas" in the file's header: this database is ours

/// What a database file turns out to be.
enum class Standing {
    Empty,   ///< nothing in it yet
    Ours,    ///< of this version or an older one
    Newer,   ///< written by a later version of the program
    Foreign, ///< somebody else's
};

[[nodiscard]] Result<Standing> standingOf(const Database &database);

/// Whether the tables are so old that their rows are poured into new ones (carrying.h) instead.
[[nodiscard]] Result<bool> needsCarrying(const Database &database);

/// Brings the tables of an empty database, or of one that is not so old, up to this version, one transaction for each
/// numbered file of migrations/. Harmless beside another process that does the same.
[[nodiscard]] Outcome migrate(Database &database);

[[nodiscard]] int latestSchemaVersion();

/// All that the migrations up to `version` say, in order.
[[nodiscard]] Result<QByteArray> migrationScripts(int version);

/// Asks a database in memory that the migrations up to `version` made and that holds nothing. `take` gets `into` and
/// the values of a row, as UTF-8.
[[nodiscard]] Outcome askEmptyStore(int version, const char *question, int (*take)(void *into, int, char **, char **),
                                    void *into);

} // namespace toasoan
