#pragma once
#include "app/store/sealing/key_lock.h"
#include "app/workflow/signing.h"

namespace toasoan {

// The secret halves of people's keys, DATA/keys/PUBLIC.key, each locked with its owner's passphrase and readable by the
// account alone. No backup and no package has them: who loses one makes another. Locking and opening take about a
// second (Argon2id): any thread but the one of the window.

/// Refused "short-passphrase" (args: how long at least).
[[nodiscard]] Outcome keepKey(const QString &folder, const SigningKey &key, const QString &passphrase,
                              KeyCost cost = {});
/// NotFound, "secret key", where it lies on another computer; WrongPassphrase; StoreDamaged.
[[nodiscard]] Result<SigningKey> unlockKey(const QString &folder, const PublicKey &key, const QString &passphrase);
[[nodiscard]] bool keepsKey(const QString &folder, const PublicKey &key);

// A key that this computer remembers has a second lock, DATA/keys/PUBLIC.remembered. A random secret opens it, which
// the keyring of the person's session keeps (app/keyring): neither of the two opens the key without the other, and
// neither knows the passphrase. These only wait for the disk.

/// The secret for the keyring, 64 hex digits; one of before opens it no more.
[[nodiscard]] Result<QString> rememberKey(const QString &folder, const SigningKey &key);
/// As unlockKey().
[[nodiscard]] Result<SigningKey> recallKey(const QString &folder, const PublicKey &key, const QString &secret);
[[nodiscard]] bool remembersKey(const QString &folder, const PublicKey &key);
[[nodiscard]] Outcome forgetKey(const QString &folder, const PublicKey &key); ///< the second lock alone

} // namespace toasoan
