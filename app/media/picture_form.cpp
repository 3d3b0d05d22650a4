#include "app/media/picture_form.h"

#include <QDataStream>
#include <QIODevice>

namespace toasoan {
namespace {

constexpr quint32 form = 0x70696331; // both sides are of one version; this tells a stranger's bytes

void set(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

tl::unexpected<Error> noAnswer()
{
    return failure(ErrorCode::BadInput, QStringLiteral("answer"));
}

} // namespace

QByteArray toBytes(const PictureWish &wish)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    set(stream);
    stream << form << static_cast<qint32>(wish.side) << wish.wantsWords;
    return bytes;
}

PictureWish pictureWishFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    set(stream);
    quint32 found = 0;
    qint32 side = 0;
    PictureWish wish;
    stream >> found >> side >> wish.wantsWords;
    wish.side = side;
    return found == form && stream.status() == QDataStream::Ok ? wish : PictureWish();
}

QByteArray toBytes(const Result<PictureSaid> &said)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    set(stream);
    stream << form << said.has_value();
    if (said)
        stream << said->size << toBytes(said->metadata);
    else
        stream << (said.error().code == ErrorCode::TooLarge) << said.error().detail << said.error().args;
    return bytes;
}

Result<PictureSaid> pictureSaidFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    set(stream);
    quint32 found = 0;
    bool isGood = false;
    stream >> found >> isGood;
    if (stream.status() != QDataStream::Ok || found != form)
        return noAnswer();
    if (!isGood) {
        bool isTooLarge = false;
        Error error;
        stream >> isTooLarge >> error.detail >> error.args;
        error.code = isTooLarge ? ErrorCode::TooLarge : ErrorCode::BadInput;
        return stream.status() == QDataStream::Ok ? tl::unexpected<Error>(error) : noAnswer();
    }
    PictureSaid said;
    QByteArray metadata;
    stream >> said.size >> metadata;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return noAnswer();
    said.metadata = pictureMetadataFrom(metadata);
    return said;
}

} // namespace toasoan
