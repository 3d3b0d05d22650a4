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

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray checksumOf(const QByteArray &bytes)
{
    QByteArray sum(checksumSize, Qt::Uninitialized);
    crypto_generichash(raw(sum), checksumSize, raw(bytes), static_cast<quint64>(bytes.size()), nullptr, 0);
    return sum;
}

std::optional<SealHeader> readSlot(const QByteArray &slot)
{
    if (!slot.startsWith(magic))
        return std::nullopt;
    QDataStream stream(slot.mid(magicSize));
    SealHeader header;
    stream >> header.sequence;
    header.passphrase = KeyLock::read(stream);
    header.recovery = KeyLock::read(stream);
    const qsizetype used = magicSize + stream.device()->pos();
    if (slot.mid(used, checksumSize) != checksumOf(slot.left(used)))
        return std::nullopt;
    if (!header.passphrase.isReasonable() || !header.recovery.isReasonable())
        return std::nullopt;
    return header;
}

} // namespace

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
    passphrase.write(stream);
    recovery.write(stream);
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
