#pragma once
#include "app/base/data_key.h"
#include "app/base/progress.h"

#include <optional>

namespace toasoan {

class Database;

/// Pours the rows of a sound database of an older version into a new file with this version's tables, which then takes
/// its name: so it is smaller as well, and nothing has changed until all of it is there. Nobody else has the file open.
/// The new one waits for the index as a whole. Needs as much room again meanwhile. StoreDamaged where rows cannot be
/// read; given up (Refused, "cancelled"), it is as it was.
[[nodiscard]] Outcome carryOver(const QString &path, const std::optional<DataKey> &key, const Progress &progress);

/// Until the fourth version parents lay in a table of their own: gives revisions that have none what it says.
[[nodiscard]] Outcome takeParents(const Database &from, Database &to);

} // namespace toasoan
