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

} // namespace toasoan
