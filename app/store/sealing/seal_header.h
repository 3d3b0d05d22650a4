#pragma once
#include "app/store/sealing/key_lock.h"

#include <array>

namespace toasoan {

/// A new recovery code of 160 random bits, in groups to write down: the way in when the passphrase is lost.
[[nodiscard]] QString newRecoveryCode();

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
