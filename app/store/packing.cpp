#include "app/store/packing.h"

#include "app/base/limits.h"
#include "app/store/word_coding.h"

#include <QFile>

#include <array>
#include <zlib.h>

namespace toasoan {
namespace {

// First bytes; a plain text is JSON and begins with a brace.
constexpr char packedWithFirstDictionary = 1; ///< of older versions, and of texts that cannot be coded by words
constexpr char codedByWords = 2;
constexpr int windowBits = 15;
constexpr int memoryLevel = 8;
constexpr int effort = 6; ///< more of it makes texts of words no shorter, only later
/// Which of 256 words it is, is nearly a matter of chance: a code for so few of them saves as many bytes as its table
/// takes, and making it would be a tenth of the time in which a text comes in.
constexpr qsizetype fewWords = 1000;

/// What was packed with it can be read with it alone: its bytes never change. A better one is a second file.
const QByteArray &firstDictionary()
{
    static const QByteArray bytes = [] {
        QFile file(QStringLiteral(":/store/dictionary-1.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

/// What it has between the words of the list.
const QByteArray &codedDictionary()
{
    static const QByteArray bytes = coded(firstDictionary()).value_or(CodedText()).between;
    return bytes;
}

Bytef *bytesOf(const QByteArray &array, qsizetype from = 0)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(array.constData() + from)); // zlib only reads it
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

QByteArray packedPlain(const QByteArray &bytes)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return bytes; // no memory for it: the plain form is a form too
    deflateSetDictionary(&stream, bytesOf(firstDictionary()), static_cast<uInt>(firstDictionary().size()));
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 1,
                   packedWithFirstDictionary);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data() + 1);
    stream.avail_out = static_cast<uInt>(out.size() - 1);
    const int state = deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out) + 1);
    deflateEnd(&stream);
    return state == Z_STREAM_END ? out : bytes;
}

Result<QByteArray> unpackedPlain(const QByteArray &stored)
{
    z_stream stream = {};
    stream.next_in = bytesOf(stored, 1);
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

/// Seven bits a byte; the eighth says that more follow.
void appendLength(QByteArray &out, qsizetype length)
{
    for (; length > 127; length >>= 7)
        out.append(static_cast<char>(length | 128));
    out.append(static_cast<char>(length));
}

std::optional<qsizetype> takeLength(QByteArrayView &bytes)
{
    qsizetype length = 0;
    for (int shift = 0; shift < 28 && !bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        length |= qsizetype(byte & 127U) << shift;
        if (byte < 128)
            return length;
    }
    return std::nullopt;
}

/// A small text needs small tables, and most of the time goes into making them.
struct Tables
{
    int windowBits;
    int memoryLevel;
};

Tables tablesFor(const CodedText &parts)
{
    constexpr qsizetype small = 4096;
    return parts.between.size() + 2 * parts.low.size() < small ? Tables{-13, 6} : Tables{-15, 8};
}

int deflatePart(z_stream &stream, const QByteArray &part, int flush)
{
    stream.next_in = bytesOf(part);
    stream.avail_in = static_cast<uInt>(part.size());
    const int state = deflate(&stream, flush);
    return state == Z_BUF_ERROR && part.isEmpty() ? Z_OK : state; // nothing was to be done
}

/// The parts one behind the other, each with a code of its own.
std::optional<QByteArray> packedByWords(const QByteArray &bytes)
{
    const auto parts = coded(bytes);
    if (!parts)
        return std::nullopt;
    z_stream stream = {};
    const Tables tables = tablesFor(*parts);
    if (deflateInit2(&stream, effort, Z_DEFLATED, tables.windowBits, tables.memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    const QByteArray &dictionary = codedDictionary();
    deflateSetDictionary(&stream, bytesOf(dictionary), static_cast<uInt>(dictionary.size()));
    QByteArray out(1, codedByWords);
    appendLength(out, parts->between.size());
    appendLength(out, parts->low.size());
    const qsizetype head = out.size();
    constexpr uLong marks = 64; // ends of blocks
    out.resize(head
               + static_cast<qsizetype>(
                   deflateBound(&stream, static_cast<uLong>(parts->between.size() + 2 * parts->low.size()) + marks)));
    stream.next_out = reinterpret_cast<Bytef *>(out.data() + head);
    stream.avail_out = static_cast<uInt>(out.size() - head);
    int state = deflatePart(stream, parts->between, Z_BLOCK);
    if (state
        == Z_OK) // the same words follow one another too seldom: looking for it takes long and makes nothing shorter
        state = deflateParams(&stream, effort, Z_HUFFMAN_ONLY);
    if (state == Z_OK)
        state = deflatePart(stream, parts->high, Z_BLOCK);
    if (state == Z_OK && parts->low.size() < fewWords)
        state = deflateParams(&stream, Z_NO_COMPRESSION, Z_DEFAULT_STRATEGY);
    if (state == Z_OK)
        state = deflatePart(stream, parts->low, Z_FINISH);
    out.resize(head + static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(out) : std::nullopt;
}

std::optional<QByteArray> inflatedParts(QByteArrayView stream, qsizetype size)
{
    z_stream inflater = {};
    inflater.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(stream.data()));
    inflater.avail_in = static_cast<uInt>(stream.size());
    if (inflateInit2(&inflater, -windowBits) != Z_OK)
        return std::nullopt;
    const QByteArray &dictionary = codedDictionary();
    inflateSetDictionary(&inflater, bytesOf(dictionary), static_cast<uInt>(dictionary.size()));
    QByteArray all(size + 1, Qt::Uninitialized); // room for what would be too much
    inflater.next_out = reinterpret_cast<Bytef *>(all.data());
    inflater.avail_out = static_cast<uInt>(all.size());
    const int state = inflate(&inflater, Z_FINISH);
    inflateEnd(&inflater);
    const bool isWhole = state == Z_STREAM_END && inflater.avail_in == 0 && inflater.avail_out == 1;
    all.chop(1);
    return isWhole ? std::optional(all) : std::nullopt;
}

Result<QByteArray> unpackedByWords(const QByteArray &stored)
{
    QByteArrayView rest = QByteArrayView(stored).sliced(1);
    const auto between = takeLength(rest);
    const auto words = between ? takeLength(rest) : std::nullopt;
    if (!words || *between + 2 * *words > limits::articleBytes)
        return damaged();
    const auto parts = inflatedParts(rest, *between + 2 * *words);
    if (!parts)
        return damaged();
    const CodedText coded{parts->first(*between), parts->sliced(*between, *words), parts->last(*words)};
    const auto text = decoded(coded, limits::articleBytes);
    return text ? Result<QByteArray>(*text) : damaged();
}

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    const auto byWords = packedByWords(bytes);
    return byWords ? *byWords : packedPlain(bytes);
}

Result<QByteArray> unpacked(const QByteArray &stored)
{
    if (stored.startsWith(packedWithFirstDictionary))
        return unpackedPlain(stored);
    return stored.startsWith(codedByWords) ? unpackedByWords(stored) : Result<QByteArray>(stored);
}

} // namespace toasoan
