#include "app/base/portions.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace toasoan {
namespace {

constexpr qint64 portion = 1 << 20;

QString hexOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Portions portionsOf(const QByteArray &bytes)
{
    return [left = bytes]() mutable -> Result<QByteArray> { return std::exchange(left, {}); };
}

Result<Portions> portionsOfFile(const QString &path)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(QFileInfo::exists(path) ? ErrorCode::Io : ErrorCode::NotFound, file->errorString(), {path});
    return Portions([file]() -> Result<QByteArray> {
        QByteArray bytes = file->read(portion);
        if (file->error() != QFileDevice::NoError)
            return failure(ErrorCode::Io, file->errorString(), {file->fileName()});
        return bytes;
    });
}

Portions hashing(Portions bytes, std::shared_ptr<QCryptographicHash> hash)
{
    return [bytes = std::move(bytes), hash = std::move(hash)] {
        auto next = bytes();
        if (next)
            hash->addData(*next);
        return next;
    };
}

Portions proved(Portions bytes, const QString &wanted, const QString &path)
{
    const auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
    return [bytes = hashing(std::move(bytes), hash), hash, wanted, path]() -> Result<QByteArray> {
        auto next = bytes();
        if (next && next->isEmpty() && hexOf(*hash) != wanted)
            return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes altered"), {path});
        return next;
    };
}

Result<QByteArray> gathered(const Portions &bytes, qsizetype limit, const QString &path)
{
    QByteArray all;
    for (;;) {
        const auto next = bytes();
        if (!next || next->isEmpty())
            return next ? Result<QByteArray>(all) : next;
        if (next->size() > limit - all.size())
            return failure(ErrorCode::TooLarge, {}, {path, QString::number(limit)});
        all += *next;
    }
}

Result<QByteArray> Pieces::take(qsizetype size)
{
    while (!m_ended && m_waiting.size() <= size) { // one byte more tells whether it is the last
        const auto next = m_source();
        if (!next)
            return next;
        m_ended = next->isEmpty();
        m_waiting += *next;
    }
    const QByteArray piece = m_waiting.left(size);
    m_waiting.remove(0, piece.size());
    return piece;
}

} // namespace toasoan
