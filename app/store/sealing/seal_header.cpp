#include "app/store/sealing/seal_header.h"

#include <QDataStream>
#include <QIODevice>
#include <QString>

#include <sodium.h>

namespace toasoan {
namespace {

constexpr char magic[] = "TOASOAN SEALED 1";
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr int checksumSize = 32;
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

QByteArray checksumOf(const QByteArray &bytes)
{
    QByteArray sum(checksumSize, Qt::Uninitialized);
    crypto_generichash(raw(sum), checksumSize, raw(bytes), static_cast<quint64>(bytes.size()), nullptr, 0);
    return sum;
}

void put(QDataStream &stream, const KeyLock &lock)
{
    stream << lock.cost.operations << lock.cost.memory;
    for (const QByteArray &part : {lock.salt, lock.nonce, lock.box})
        stream.writeRawData(part.constData(), static_cast<int>(part.size()));
}

QByteArray take(QDataStream &stream, qsizetype size)
{
    QByteArray part(size, '\0');
    stream.readRawData(part.data(), static_cast<int>(size));
    return part;
}

KeyLock takeLock(QDataStream &stream)
{
    KeyLock lock;
    stream >> lock.cost.operations >> lock.cost.memory;
    lock.salt = take(stream, saltSize);
    lock.nonce = take(stream, nonceSize);
    lock.box = take(stream, boxSize);
    return lock;
}

bool reasonable(KeyCost cost)
{
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= mostCost.operations
           && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= mostCost.memory;
}

std::optional<SealHeader> readSlot(const QByteArray &slot)
{
    if (!slot.startsWith(magic))
        return std::nullopt;
    QDataStream stream(slot.mid(magicSize));
    SealHeader header;
    stream >> header.sequence;
    header.passphrase = takeLock(stream);
    header.recovery = takeLock(stream);
    const qsizetype used = magicSize + stream.device()->pos();
    if (slot.mid(used, checksumSize) != checksumOf(slot.left(used)))
        return std::nullopt;
    if (!reasonable(header.passphrase.cost) || !reasonable(header.recovery.cost))
        return std::nullopt;
    return header;
}

} // namespace

QByteArray secretBytes(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

QString newRecoveryCode()
{
    constexpr int symbols = 32; // of 5 bits each
    const QString alphabet = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString code;
    for (int i = 0; i < symbols; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += alphabet.at(randombytes_uniform(static_cast<quint32>(alphabet.size())));
    }
    return code;
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

Result<SealHeader> SealHeader::make(const DataKey &key, const QByteArray &passphrase, const QByteArray &recovery,
                                    KeyCost cost)
{
    auto first = KeyLock::make(key, passphrase, cost);
    auto second = KeyLock::make(key, recovery, cost);
    if (!first || !second)
        return tl::unexpected<Error>(first ? second.error() : first.error());
    return SealHeader{1, *std::move(first), *std::move(second)};
}

Result<SealHeader> SealHeader::read(const QByteArray &bytes)
{
    const auto first = readSlot(bytes.left(slotSize));
    const auto second = readSlot(bytes.mid(slotSize, slotSize));
    if (!first && !second)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("the locks of the encrypted database are damaged"));
    if (!first || !second)
        return first ? *first : *second;
    return first->sequence > second->sequence ? *first : *second;
}

bool SealHeader::begins(const QByteArray &bytes)
{
    return bytes.startsWith(magic) || bytes.mid(slotSize).startsWith(magic);
}

QByteArray SealHeader::slot() const
{
    QByteArray out(magic, magicSize);
    QDataStream stream(&out, QIODevice::Append);
    stream << sequence;
    put(stream, passphrase);
    put(stream, recovery);
    out += checksumOf(out);
    return out.leftJustified(slotSize, '\0');
}

qsizetype SealHeader::slotOffset() const
{
    return sequence % 2 == 1 ? 0 : slotSize;
}

QByteArray SealHeader::bytes() const
{
    QByteArray whole(size, '\0');
    return whole.replace(slotOffset(), slotSize, slot());
}

Result<DataKey> SealHeader::open(const QByteArray &secret) const
{
    for (const KeyLock *lock : {&passphrase, &recovery}) {
        if (auto key = lock->open(secret))
            return *std::move(key);
    }
    return failure(ErrorCode::WrongPassphrase, {});
}

} // namespace toasoan
