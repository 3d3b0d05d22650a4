#include "app/workflow/signing.h"

#include "app/base/hash.h"

#include <sodium.h>

#include <array>
#include <new>

namespace toasoan {
namespace {

constexpr qsizetype publicSize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
static_assert(DataKey::size == crypto_sign_SEEDBYTES);

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

struct Expanded
{
    QByteArray publicKey = QByteArray(publicSize, '\0');
    std::unique_ptr<unsigned char, void (*)(void *)> secret{nullptr, sodium_free}; ///< locked, wiped when it goes
};

Expanded expanded(const DataKey &seed)
{
    Expanded key;
    key.secret.reset(static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    if (!key.secret)
        throw std::bad_alloc();
    crypto_sign_seed_keypair(raw(key.publicKey), key.secret.get(), seed.bytes());
    return key;
}

} // namespace

SigningKey::SigningKey(DataKey seed)
    : m_seed(std::move(seed)), m_public{QString::fromLatin1(expanded(m_seed).publicKey.toHex())}
{}

QByteArray SigningKey::sign(const QByteArray &statement) const
{
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(statement), static_cast<quint64>(statement.size()),
                         expanded(m_seed).secret.get());
    return signature;
}

bool isSigned(const QByteArray &statement, const QByteArray &signature, const PublicKey &key)
{
    if (signature.size() != signatureSize || !isSha256Hex(key.value) || sodium_init() < 0)
        return false;
    const QByteArray bytes = QByteArray::fromHex(key.value.toLatin1());
    return crypto_sign_verify_detached(raw(signature), raw(statement), static_cast<quint64>(statement.size()),
                                       raw(bytes))
           == 0;
}

} // namespace toasoan
