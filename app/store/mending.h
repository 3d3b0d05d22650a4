#pragma once
#include "app/store/salvage.h"

namespace toasoan {

/// Takes bytes that are damaged or gone, and named by some revision, from the first backup that has them.
/// Gives how many it found.
[[nodiscard]] Result<int> mendContents(Store &store, Transaction &transaction, const QStringList &backups,
                                       const Progress &progress, const std::optional<DataKey> &key = {});

/// Drops what does not prove itself (revisions, journals, rows that refer to nothing), gives each draft the newest
/// version that is whole, makes drafts anew whose versions or journal are left without one, and writes what lists and
/// search repeat. Afterwards everything that is in the store is sound.
[[nodiscard]] Result<Salvaged> sift(Store &store, Transaction &transaction, const Progress &progress);

/// Writes anew what the draft's row and the search repeat of its text as it stands.
[[nodiscard]] Outcome repeatText(Store &store, Transaction &transaction, const DraftRecord &draft);

} // namespace toasoan
