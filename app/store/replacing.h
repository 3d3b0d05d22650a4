#pragma once
#include "app/base/result.h"

namespace toasoan {

/// Puts the whole database file `fresh`, which lies in the same file system, in the place of the folder's own. The old
/// one stays beside it, with its log, as "toasoan.sqlite.SUFFIX": gives that path, or nothing where there was none.
/// The caller holds the folder alone (FolderUse). After a failure the old one is in its place.
[[nodiscard]] Result<QString> replaceDatabase(const QString &folder, const QString &fresh, const QString &suffix);

} // namespace toasoan
