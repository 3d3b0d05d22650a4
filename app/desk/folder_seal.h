#pragma once
#include "app/base/progress.h"

namespace toasoan {

// Encrypting what a data folder holds of texts: database, write-ahead log and the backups that are made from now on.
// Pictures, the settings and the house style stay readable. All of it waits for the disk and takes the time that a
// guess at a passphrase is meant to take: never on the GUI thread. Progress in pages of the database; given up, nothing
// has changed.

constexpr qsizetype shortestPassphrase = 10; ///< letters

[[nodiscard]] Result<bool> folderSealed(const QString &folder);

/// Whether the passphrase or recovery code opens the folder: StoreLocked, WrongPassphrase; success for a folder that
/// is not encrypted.
[[nodiscard]] Outcome checkFolderSecret(const QString &folder, const QString &secret);

/// Gives the recovery code, which is nowhere else. Refused ("short-passphrase"; args: letters asked for); StoreBusy
/// while anybody has the folder open, the caller included.
[[nodiscard]] Result<QString> sealFolder(const QString &folder, const QString &passphrase,
                                         const Progress &progress = {});
/// `secret` is the passphrase or the recovery code.
[[nodiscard]] Outcome unsealFolder(const QString &folder, const QString &secret, const Progress &progress = {});
/// May be done while the folder is open. `secret` as for unsealFolder().
[[nodiscard]] Outcome changeFolderPassphrase(const QString &folder, const QString &secret, const QString &passphrase);

} // namespace toasoan
