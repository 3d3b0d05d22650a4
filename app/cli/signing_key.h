#pragma once
#include "app/cli/command.h"

namespace toasoan::cli {

/// --key-passphrase-file: what opens a person's key where it is not what opens the folder.
[[nodiscard]] Option keyPassphraseOption();

/// What was said for a key: --key-passphrase-file, or else --passphrase-file; empty without either.
[[nodiscard]] Result<QString> keyPassphrase(const Session &session);

/// The person's key, unlocked. Nothing where they have none, or nobody said a passphrase. Refused "key-elsewhere" where
/// its secret half lies on another computer.
[[nodiscard]] Result<std::optional<SigningKey>> signingKey(Session &session, const QString &person);

/// --as, or else the account's own person.
[[nodiscard]] Result<QString> actingPerson(Session &session);

} // namespace toasoan::cli
