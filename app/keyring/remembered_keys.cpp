#include "app/keyring/remembered_keys.h"

#include "app/desk/secret_keys.h"
#include "app/keyring/session_keyring.h"

namespace toasoan {
namespace {

/// An entry of another time has another secret: for people that is a keyring which does not have the right one.
Result<SigningKey> recalled(const QString &folder, const PublicKey &key, const QString &secret)
{
    auto opened = recallKey(folder, key, secret);
    if (!opened && opened.error().code == ErrorCode::WrongPassphrase)
        return failure(ErrorCode::Refused, QStringLiteral("keyring-closed"));
    return opened;
}

} // namespace

void RememberedKeys::remember(const QString &folder, const SigningKey &key, QObject *receiver, Told done)
{
    const PublicKey name = key.publicKey();
    const auto keep = [this, folder, name, receiver, done](const Result<QString> &secret) {
        if (!secret)
            return done(tl::unexpected<Error>(secret.error()));
        keepInKeyring(name.value, *secret, receiver, [this, folder, name, receiver, done](const Outcome &kept) {
            if (kept)
                return done(kept);
            m_worker.ask(
                receiver, [folder, name] { return forgetKey(folder, name); },
                [done, kept](const Outcome &) { done(kept); });
        });
    };
    m_worker.ask(
        receiver,
        [folder, key] {
            loadKeyring();
            return rememberKey(folder, key);
        },
        keep);
}

void RememberedKeys::recall(const QString &folder, const PublicKey &key, QObject *receiver, Recalled done)
{
    const auto open = [this, folder, key, receiver, done](const Result<QString> &secret) {
        if (!secret)
            return done(tl::unexpected<Error>(secret.error()));
        m_worker.ask(
            receiver, [folder, key, found = *secret] { return recalled(folder, key, found); }, done);
    };
    m_worker.ask(
        receiver,
        [] {
            loadKeyring();
            return Outcome();
        },
        [key, receiver, open](const Outcome &) { findInKeyring(key.value, receiver, open); });
}

void RememberedKeys::forget(const QString &folder, const PublicKey &key, QObject *receiver, Told done)
{
    m_worker.ask(
        receiver,
        [folder, key] {
            loadKeyring();
            return forgetKey(folder, key);
        },
        [key, receiver, done](const Outcome &forgotten) {
            if (!forgotten)
                return done(forgotten);
            dropFromKeyring(key.value, receiver, done);
        });
}

} // namespace toasoan
