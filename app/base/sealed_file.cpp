#include "app/base/sealed_file.h"

#include <sodium.h>

#include <array>

namespace toasoan::sealed_file {
namespace {

const QByteArray mark = QByteArrayLiteral("TOASOAN PRIVATE1");
constexpr qsizetype nonceSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype addedSize = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

enum class Purpose : quint64 { Files = 1, Names = 2 };

/// Never the key of the pages itself: no nonce of theirs can meet one of ours.
DataKey keyFor(Purpose purpose, const DataKey &key)
{
    std::array<unsigned char, DataKey::size> derived = {};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<quint64>(purpose), "tsfiles1", key.bytes());
    return DataKey::takenFrom(derived.data());
}

const QString hiddenMark = QStringLiteral("s-");
constexpr qsizetype nameNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype nameTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

struct Stream
{
    Stream(const DataKey &dataKey, const QString &fileName, Portions bytes)
        : key(keyFor(Purpose::Files, dataKey)), name(fileName), nameBytes(fileName.toUtf8()), pieces(std::move(bytes))
    {}
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Stream)

    DataKey key;
    QString name;
    QByteArray nameBytes;
    Pieces pieces;
    crypto_secretstream_xchacha20poly1305_state state = {};
    bool begun = false;
    bool ended = false;

    [[nodiscard]] tl::unexpected<Error> altered() const
    {
        return failure(ErrorCode::StoreDamaged, QStringLiteral("sealed file altered"), {name});
    }

    QByteArray beginSealing()
    {
        QByteArray nonce(nonceSize, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&state, raw(nonce), key.bytes());
        begun = true;
        return mark + nonce;
    }

    Result<QByteArray> sealNext()
    {
        if (ended)
            return QByteArray();
        const QByteArray begin = begun ? QByteArray() : beginSealing();
        const auto plain = pieces.take(pieceSize);
        if (!plain)
            return plain;
        ended = pieces.atEnd();
        QByteArray sealed(plain->size() + addedSize, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(sealed), nullptr, raw(*plain), static_cast<quint64>(plain->size()), raw(nameBytes),
            static_cast<quint64>(nameBytes.size()), ended ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        return begin + sealed;
    }

    Outcome beginOpening()
    {
        const auto begin = pieces.take(markSize + nonceSize);
        if (!begin)
            return tl::unexpected<Error>(begin.error());
        const QByteArray nonce = begin->mid(markSize);
        if (!begins(*begin) || nonce.size() != nonceSize
            || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(nonce), key.bytes()) != 0)
            return altered();
        begun = true;
        return {};
    }

    Result<QByteArray> openNext()
    {
        if (ended)
            return QByteArray();
        if (const auto begin = begun ? Outcome() : beginOpening(); !begin)
            return tl::unexpected<Error>(begin.error());
        const auto sealed = pieces.take(pieceSize + addedSize);
        if (!sealed)
            return sealed;
        unsigned char tag = 0;
        QByteArray plain(std::max<qsizetype>(0, sealed->size() - addedSize), '\0');
        if (sealed->size() < addedSize
            || crypto_secretstream_xchacha20poly1305_pull(&state, raw(plain), nullptr, &tag, raw(*sealed),
                                                          static_cast<quint64>(sealed->size()), raw(nameBytes),
                                                          static_cast<quint64>(nameBytes.size()))
                   != 0)
            return altered();
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (ended != pieces.atEnd() || (!ended && plain.isEmpty()))
            return altered();
        return plain;
    }
};

} // namespace

bool begins(const QByteArray &bytes)
{
    return bytes.startsWith(mark);
}

Portions sealing(const DataKey &key, const QString &name, Portions plain)
{
    return [stream = std::make_shared<Stream>(key, name, std::move(plain))] { return stream->sealNext(); };
}

Portions opening(const DataKey &key, const QString &name, Portions sealed)
{
    return [stream = std::make_shared<Stream>(key, name, std::move(sealed))] { return stream->openNext(); };
}

/// The nonce is a keyed hash of the name: nothing but equality can be told of two of them.
QString hiddenName(const DataKey &key, const QString &name)
{
    const DataKey names = keyFor(Purpose::Names, key);
    const QByteArray plain = name.toUtf8();
    QByteArray hidden(nameNonce + plain.size() + nameTag, '\0');
    crypto_generichash(raw(hidden), nameNonce, raw(plain), static_cast<quint64>(plain.size()), names.bytes(),
                       DataKey::size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(hidden) + nameNonce, nullptr, raw(plain),
                                               static_cast<quint64>(plain.size()), nullptr, 0, nullptr, raw(hidden),
                                               names.bytes());
    return hiddenMark
           + QString::fromLatin1(hidden.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QString> shownName(const DataKey &key, const QString &hidden)
{
    if (!hidden.startsWith(hiddenMark))
        return std::nullopt;
    const QByteArray bytes =
        QByteArray::fromBase64(hidden.mid(hiddenMark.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    if (bytes.size() <= nameNonce + nameTag)
        return std::nullopt;
    QByteArray plain(bytes.size() - nameNonce - nameTag, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(bytes) + nameNonce,
                                                   static_cast<quint64>(bytes.size() - nameNonce), nullptr, 0,
                                                   raw(bytes), keyFor(Purpose::Names, key).bytes())
        != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

} // namespace toasoan::sealed_file
