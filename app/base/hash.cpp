#include "app/base/hash.h"

#include "app/base/sha256.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>

#include <sodium.h>

namespace toasoan {

QString sha256Hex(const QByteArray &bytes)
{
    static_assert(crypto_hash_sha256_BYTES == 32);
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto length = static_cast<size_t>(bytes.size());
    if (!sha256ByInstructions(data, length, hash))
        crypto_hash_sha256(hash.data(), data, length); // several times as fast as Qt's
    const auto *raw = reinterpret_cast<const char *>(hash.data());
    return QString::fromLatin1(QByteArray::fromRawData(raw, static_cast<qsizetype>(hash.size())).toHex());
}

QString sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

bool isSha256Hex(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace toasoan
