#pragma once
#include "app/base/data_key.h"
#include "app/base/progress.h"

#include <optional>

namespace toasoan {

/// Copies a database, as it stands at one moment, into the new file `target` (mode 0600, one file without companions)
/// by SQLite's backup interface. Has a connection of its own: whoever reads and writes meanwhile is not held up.
/// Progress in pages. The copy is neither synced nor checked yet; after a failure it is gone. A database that `key`
/// opens is copied sealed: what opens it opens the copy.
[[nodiscard]] Outcome copyDatabase(const QString &source, const QString &target, const Progress &progress,
                                   const std::optional<DataKey> &key = {});

} // namespace toasoan
