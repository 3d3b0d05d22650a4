#pragma once
#include "app/store/salvage.h"

namespace toasoan {

/// Drafts of which a damaged database has kept nothing come whole from the first backup that has them (`backups`, best
/// first): history, what was typed last, the last approval, attachments. Not those that somebody deleted for good, as
/// far as the log still says so. Entries of the ledger that are gone come from there, too. They are added to
/// `salvaged`, and no longer hurt.
[[nodiscard]] Outcome takeLostDrafts(Store &store, Transaction &transaction, const QStringList &backups,
                                     const std::optional<DataKey> &key, Salvaged &salvaged, const Progress &progress);

} // namespace toasoan
