#include "app/store/sealing/key_lock.h"

#include "app/base/hash.h"

#include <QDataStream>
#include <QIODevice>

#include <array>
#include <sodium.h>

namespace toasoan {
namespace {

const QByteArray fileMark = QByteArrayLiteral("TOASOAN KEY 1\n");
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_secretbox_xchacha20poly1305_NONCEBYTES;
constexpr qsizetype boxSize = DataKey::size + crypto_secretbox_xchacha20poly1305_MACBYTES;

/// A file from outside may ask for no more than this before we know whether it is ours.
constexpr KeyCost mostCost = {10, 1024ULL * 1024 * 1024};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

/// Nothing when there is not the memory for it.
std::optional<DataKey> keyFrom(const QByteArray &secret, const QByteArray &salt, KeyCost cost)
{
    std::array<unsigned char, DataKey::size> derived = {};
    if (sodium_init() < 0
        || crypto_pwhash(derived.data(), derived.size(), secret.constData(), static_cast<quint64>(secret.size()),
                         raw(salt), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13)
               != 0)
        return std::nullopt;
    return DataKey::takenFrom(derived.data());
}

QByteArray take(QDataStream &stream, qsizetype size)
{
    QByteArray part(size, '\0');
    stream.readRawData(part.data(), static_cast<int>(size));
    return part;
}

} // namespace

QByteArray secretBytes(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<KeyLock> KeyLock::make(const DataKey &key, const QByteArray &secret, KeyCost cost)
{
    KeyLock lock{randomBytes(saltSize), cost, randomBytes(nonceSize), QByteArray(boxSize, '\0')};
    const auto derived = keyFrom(secret, lock.salt, cost);
    if (!derived)
        return failure(ErrorCode::Io, QStringLiteral("not enough memory to derive a key"));
    crypto_secretbox_xchacha20poly1305_easy(raw(lock.box), key.bytes(), DataKey::size, raw(lock.nonce),
                                            derived->bytes());
    return lock;
}

std::optional<DataKey> KeyLock::open(const QByteArray &secret) const
{
    const auto derived = keyFrom(secret, salt, cost);
    std::array<unsigned char, DataKey::size> key = {};
    if (!derived
        || crypto_secretbox_xchacha20poly1305_open_easy(key.data(), raw(box), boxSize, raw(nonce), derived->bytes())
               != 0)
        return std::nullopt;
    return DataKey::takenFrom(key.data());
}

void KeyLock::write(QDataStream &stream) const
{
    stream << cost.operations << cost.memory;
    for (const QByteArray &part : {salt, nonce, box})
        stream.writeRawData(part.constData(), static_cast<int>(part.size()));
}

KeyLock KeyLock::read(QDataStream &stream)
{
    KeyLock lock;
    stream >> lock.cost.operations >> lock.cost.memory;
    lock.salt = take(stream, saltSize);
    lock.nonce = take(stream, nonceSize);
    lock.box = take(stream, boxSize);
    return lock;
}

bool KeyLock::isReasonable() const
{
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= mostCost.operations
           && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= mostCost.memory;
}

QByteArray lockFile(const KeyLock &lock)
{
    QByteArray bytes = fileMark;
    QDataStream stream(&bytes, QIODevice::Append);
    lock.write(stream);
    return bytes + sha256Hex(bytes).toLatin1();
}

Result<KeyLock> lockInFile(const QByteArray &bytes)
{
    QDataStream stream(bytes.mid(fileMark.size()));
    KeyLock lock = KeyLock::read(stream);
    if (!lock.isReasonable() || lockFile(lock) != bytes)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("key file"));
    return lock;
}

} // namespace toasoan
