#pragma once
#include "app/base/data_key.h"
#include "app/base/result.h"

class QDataStream;

namespace toasoan {

/// What one guess at a passphrase costs (Argon2id).
struct KeyCost
{
    quint64 operations = 3;
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes
};

/// What a person types to open what is locked, in the one form that is hashed: a Vietnamese passphrase must open
/// whichever way an input method composes it.
[[nodiscard]] QByteArray secretBytes(const QString &typed);

/// A key of 32 bytes, locked with one secret.
struct KeyLock
{
    QByteArray salt;
    KeyCost cost;
    QByteArray nonce;
    QByteArray box;

    [[nodiscard]] static Result<KeyLock> make(const DataKey &key, const QByteArray &secret, KeyCost cost);
    /// Nothing when it is not the right secret. Takes as long as `cost` says: never on the GUI thread.
    [[nodiscard]] std::optional<DataKey> open(const QByteArray &secret) const;

    void write(QDataStream &stream) const;
    [[nodiscard]] static KeyLock read(QDataStream &stream);
    [[nodiscard]] bool isReasonable() const; ///< whether opening it takes no more than we would ever ask for
};

/// A file that holds one lock and nothing else.
[[nodiscard]] QByteArray lockFile(const KeyLock &lock);
/// StoreDamaged when it is not exactly such a file, or its cost is beyond reason.
[[nodiscard]] Result<KeyLock> lockInFile(const QByteArray &bytes);

} // namespace toasoan
