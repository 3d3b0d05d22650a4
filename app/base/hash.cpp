#include "app/base/hash.h"

#include "app/base/sha256.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace toasoan {

QString hexOf(const Sha256 &sum)
{
    const auto hash = sum.hash();
    const auto *raw = reinterpret_cast<const char *>(hash.data());
    return QString::fromLatin1(QByteArray::fromRawData(raw, static_cast<qsizetype>(hash.size())).toHex());
}

QString sha256Hex(const QByteArray &bytes)
{
    Sha256 sum;
    sum.add(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    return hexOf(sum);
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
