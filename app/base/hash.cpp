#include "app/base/hash.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

#include <sodium.h>

namespace toasoan {

QString sha256Hex(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized); // several times as fast as Qt's
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(hash.toHex());
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
