#pragma once
#include "app/base/result.h"
#include "app/base/worker.h"
#include "app/workflow/signing.h"

namespace toasoan {

/// Keys that this computer opens without their passphrase: a lock in the data folder (secret_keys.h) and its secret in
/// the keyring of the session. Errors as in secret_keys.h and session_keyring.h. GUI thread; nothing waits. Lives as
/// long as its receivers, which hear nothing once they are gone.
class RememberedKeys
{
public:
    using Told = std::function<void(const Outcome &)>;
    using Recalled = std::function<void(const Result<SigningKey> &)>;

    /// Where the keyring does not take it, nothing is remembered.
    void remember(const QString &folder, const SigningKey &key, QObject *receiver, Told done);
    void recall(const QString &folder, const PublicKey &key, QObject *receiver, Recalled done);
    /// The lock goes first: where the keyring keeps its entry, that opens nothing any more.
    void forget(const QString &folder, const PublicKey &key, QObject *receiver, Told done);

private:
    Worker m_worker;
};

} // namespace toasoan
