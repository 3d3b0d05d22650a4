#pragma once
#include "app/base/data_key.h"
#include "app/base/ids.h"

namespace toasoan {

using PublicKey = Id<struct PublicKeyTag>; ///< Ed25519; 64 lower-case hex digits

/// What a person signs with. The 32 bytes that it is made of lie in locked memory and leave it only for a moment of
/// signing, in locked memory again.
class SigningKey
{
public:
    explicit SigningKey(DataKey seed);
    [[nodiscard]] static SigningKey random() { return SigningKey(DataKey::random()); }

    [[nodiscard]] const DataKey &seed() const { return m_seed; }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// 64 bytes. What is signed says itself what it is ("format"), so that no signature serves another purpose.
    [[nodiscard]] QByteArray sign(const QByteArray &statement) const;

private:
    DataKey m_seed;
    PublicKey m_public;
};

/// False for whatever is not exactly a signature of this statement by this key.
[[nodiscard]] bool isSigned(const QByteArray &statement, const QByteArray &signature, const PublicKey &key);

} // namespace toasoan
