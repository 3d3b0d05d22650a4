#pragma once
#include "app/base/data_key.h"
#include "app/base/progress.h"
#include "app/store/transaction.h"

#include <optional>

namespace toasoan {

/// Puts every row of a damaged database that looks like one of ours into the tables of `fresh`, unchecked; rows that
/// are there already stay. `key` is that of a sealed file. Only the tables that hold people's work, not what can be
/// made anew from it.
[[nodiscard]] Outcome pourRows(const QString &damaged, Transaction &fresh, const Progress &progress,
                               const std::optional<DataKey> &key);

} // namespace toasoan
