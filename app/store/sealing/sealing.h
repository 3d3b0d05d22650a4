#pragma once
#include "app/base/progress.h"
#include "app/store/sealing/seal_header.h"

namespace toasoan {

class FolderUse;

/// The seal of a database file; nothing for one that is not encrypted, or not there.
[[nodiscard]] Result<std::optional<SealHeader>> sealOf(const QString &databasePath);

/// The same as bytes, to begin another file with that the same secrets open.
[[nodiscard]] Result<QByteArray> sealBytes(const QString &databasePath);

/// The key of a sealed database, nothing for one that is not. StoreLocked (args: path) when there is no secret,
/// WrongPassphrase when it opens nothing. Slow where there is a seal, as KeyLock::open().
[[nodiscard]] Result<std::optional<DataKey>> keyOf(const QString &databasePath, const QByteArray &secret);

// Encrypting and decrypting the database of a data folder, which the caller has alone. The new file takes
// the old one's place only when it is whole and on the disk; a failure or a power cut before leaves the old one as it
// was. All of it waits for the disk: never on the GUI thread. Progress in pages; given up, nothing has changed.

/// What the old file leaves on the disk is overwritten; on flash memory copies may remain all the same. Backups made
/// before stay readable.
[[nodiscard]] Outcome sealStore(const FolderUse &alone, const QString &folder, const QByteArray &passphrase,
                                const QByteArray &recovery, KeyCost cost = {}, const Progress &progress = {});
[[nodiscard]] Outcome unsealStore(const FolderUse &alone, const QString &folder, const QByteArray &secret,
                                  const Progress &progress = {});
/// A database file that lies by itself, a backup. `header` is sealBytes() of the folder that it is sealed like.
[[nodiscard]] Outcome sealCopy(const QString &file, const DataKey &key, const QByteArray &header);
[[nodiscard]] Outcome unsealCopy(const QString &file, const DataKey &key);
/// Locks the same key with a new passphrase: quick, may be done while the database is open, and a power cut leaves
/// either the old passphrase or the new one. The recovery code stays.
[[nodiscard]] Outcome changePassphrase(const QString &folder, const QByteArray &secret, const QByteArray &passphrase,
                                       KeyCost cost = {});
/// The same with a new recovery code; the passphrase stays.
[[nodiscard]] Outcome changeRecovery(const QString &folder, const QByteArray &secret, const QByteArray &recovery,
                                     KeyCost cost = {});

} // namespace toasoan
