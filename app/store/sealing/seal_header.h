#pragma once
#include "app/base/data_key.h"
#include "app/base/result.h"

#include <array>

namespace toasoan {

/// What one guess at a passphrase costs (Argon2id).
struct KeyCost
{
    quint64 operations = 3;
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes
};

/// What a person types to open a sealed database, in the one form that is hashed: a Vietnamese passphrase must open
/// whichever way an input method composes it.
[[nodiscard]] QByteArray secretBytes(const QString &typed);

/// A new recovery code of 160 random bits, in groups to write down: the way in when the passphrase is lost.
[[nodiscard]] QString newRecoveryCode();

/// The data key, locked with one secret.
struct KeyLock
{
    QByteArray salt;
    KeyCost cost;
    QByteArray nonce;
    QByteArray box;

    [[nodiscard]] static Result<KeyLock> make(const DataKey &key, const QByteArray &secret, KeyCost cost);
    /// Nothing when it is not the right secret. Takes as long as `cost` says: never on the GUI thread.
    [[nodiscard]] std::optional<DataKey> open(const QByteArray &secret) const;
};

/// The first bytes of a sealed database: who may open it. It is kept twice, so that a power cut while one copy is being
/// written leaves the other; the one with the higher sequence counts.
struct SealHeader
{
    static constexpr qsizetype size = 4096; ///< in front of the pages
    static constexpr qsizetype slotSize = size / 2;

    quint64 sequence = 1;
    KeyLock passphrase;
    KeyLock recovery;

    [[nodiscard]] static Result<SealHeader> make(const DataKey &key, const QByteArray &passphrase,
                                                 const QByteArray &recovery, KeyCost cost);
    /// BadInput when neither copy is whole or what they say is beyond reason.
    [[nodiscard]] static Result<SealHeader> read(const QByteArray &bytes);
    [[nodiscard]] static bool begins(const QByteArray &bytes); ///< whether this is how a sealed file begins

    [[nodiscard]] QByteArray slot() const;      ///< slotSize bytes
    [[nodiscard]] qsizetype slotOffset() const; ///< where this sequence's slot lies
    [[nodiscard]] QByteArray bytes() const;     ///< a whole header of a new file
    /// Refused ("wrong-passphrase") when neither lock opens. Slow, as KeyLock::open().
    [[nodiscard]] Result<DataKey> open(const QByteArray &secret) const;
};

} // namespace toasoan
