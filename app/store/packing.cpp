#include "app/store/packing.h"

#include "app/base/limits.h"

#include <QFile>

#include <array>
#include <zlib.h>

namespace toasoan {
namespace {

constexpr char packedWithFirstDictionary = 1; ///< first byte; a plain text is JSON and begins with a brace
constexpr int windowBits = 15;
constexpr int memoryLevel = 8;

/// What was packed with it can be read with it alone: its bytes never change. A better one is a second file.
const QByteArray &firstDictionary()
{
    static const QByteArray bytes = [] {
        QFile file(QStringLiteral(":/store/dictionary-1.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

const Bytef *bytesOf(const QByteArray &array, qsizetype from = 0)
{
    return reinterpret_cast<const Bytef *>(array.constData() + from);
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::StoreDamaged, QStringLiteral("bytes altered"));
}

/// All that the stream gives, but not more than the limit. Z_STREAM_END when it was whole.
int inflateAll(z_stream &stream, QByteArray &out)
{
    std::array<char, 32 * 1024> part = {};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limits::articleBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const QByteArray &words = firstDictionary();
        if (state == Z_NEED_DICT)
            state = inflateSetDictionary(&stream, bytesOf(words), static_cast<uInt>(words.size()));
        out.append(part.data(), static_cast<qsizetype>(part.size() - stream.avail_out));
    }
    return state;
}

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return bytes; // no memory for it: the plain form is a form too
    deflateSetDictionary(&stream, bytesOf(firstDictionary()), static_cast<uInt>(firstDictionary().size()));
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 1,
                   packedWithFirstDictionary);
    stream.next_in = const_cast<Bytef *>(bytesOf(bytes)); // zlib only reads it
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data() + 1);
    stream.avail_out = static_cast<uInt>(out.size() - 1);
    const int state = deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out) + 1);
    deflateEnd(&stream);
    return state == Z_STREAM_END ? out : bytes;
}

Result<QByteArray> unpacked(const QByteArray &stored)
{
    if (!stored.startsWith(packedWithFirstDictionary))
        return stored;
    z_stream stream = {};
    stream.next_in = const_cast<Bytef *>(bytesOf(stored, 1));
    stream.avail_in = static_cast<uInt>(stored.size() - 1);
    if (inflateInit(&stream) != Z_OK)
        return failure(ErrorCode::Internal, QStringLiteral("no memory"));
    QByteArray out;
    const int state = inflateAll(stream, out);
    inflateEnd(&stream);
    if (state != Z_STREAM_END || stream.avail_in != 0 || out.size() > limits::articleBytes)
        return damaged();
    return out;
}

} // namespace toasoan
