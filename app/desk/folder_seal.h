#pragma once
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/store/sealing/seal_header.h"

#include <optional>

namespace toasoan {

class FolderFiles;

// Encrypting what a data folder holds of texts and pictures: database, write-ahead log, pictures, attachments,
// templates, snippets, settings, and the backups, of which those that lie elsewhere stay as they were made.
// ARCHITECTURE.md says what stays readable. All of it waits for the disk and takes the time that a guess at a
// passphrase is meant to take: never on the GUI thread. Broken off by a kill or a power cut, each file is the old one
// or the new one, the folder opens with the same secrets, and the next opening finishes it.

constexpr qsizetype shortestPassphrase = 10; ///< letters
/// Refused "short-passphrase" (args: how long at least).
[[nodiscard]] Outcome checkPassphrase(const QString &passphrase);

[[nodiscard]] Result<bool> folderSealed(const QString &folder);

/// Whether the passphrase or recovery code opens the folder: StoreLocked, WrongPassphrase; success for a folder that
/// is not encrypted.
[[nodiscard]] Outcome checkFolderSecret(const QString &folder, const QString &secret);

struct SealedFolder
{
    QString recovery; ///< the recovery code, which is nowhere else
    /// Why some files are not encrypted yet, though the database is; the next opening tries it again.
    std::optional<Error> unfinished;
};

/// Refused ("short-passphrase"; args: letters asked for); StoreBusy while anybody has the folder open, the caller
/// included. Where an earlier run was broken off, the same passphrase finishes it and a new recovery code takes the
/// place of the one that nobody may have seen. Given up while the database is encrypted, nothing has changed;
/// afterwards it goes on to its end.
[[nodiscard]] Result<SealedFolder> sealFolder(const QString &folder, const QString &passphrase,
                                              const Progress &progress = {}, KeyCost cost = {});
/// `secret` is the passphrase or the recovery code. Given up, nothing has changed.
[[nodiscard]] Outcome unsealFolder(const QString &folder, const QString &secret, const Progress &progress = {});
/// May be done while the folder is open. `secret` as for unsealFolder().
[[nodiscard]] Outcome changeFolderPassphrase(const QString &folder, const QString &secret, const QString &passphrase);

/// Brings files that a broken run left otherwise into the form of the database; nothing where there was none.
void finishSealing(const FolderFiles &files);

} // namespace toasoan
