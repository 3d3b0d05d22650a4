#include "app/proofing/model/model_file.h"

#include <QFile>

#include <cstring>

#include <sys/mman.h>

namespace toasoan {

namespace {

constexpr std::array<char, 8> magicLetters = {'T', 'S', 'O', 'A', 'N', 'V', 'I', '\0'};
constexpr quint32 formatVersion = 1;
constexpr quint64 alignment = 16;

struct PartPlace
{
    quint64 offset = 0;
    quint64 size = 0;
};

struct Header
{
    std::array<char, 8> magic = magicLetters;
    quint32 version = formatVersion;
    quint32 partCount = modelPartCount;
    quint64 size = 0;
    quint64 checksum = 0; ///< of the file with zero in this place
    std::array<PartPlace, modelPartCount> parts{};
};
static_assert(sizeof(Header) % alignment == 0);
static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "model files are used as they lie on the disk");

/// Against damage, not against malice; it must cost little, for it reads the whole file at every start.
quint64 checksumOf(const uchar *bytes, quint64 size)
{
    std::array<quint64, 4> sums{1, 2, 3, 4};
    quint64 at = 0;
    for (; at + 32 <= size; at += 32) {
        for (size_t lane = 0; lane < sums.size(); ++lane) {
            quint64 word = 0;
            std::memcpy(&word, bytes + at + 8 * lane, sizeof word);
            sums[lane] = (sums[lane] ^ word) * 0x9E3779B97F4A7C15U;
            sums[lane] ^= sums[lane] >> 29;
        }
    }
    for (; at < size; ++at)
        sums[0] = (sums[0] ^ bytes[at]) * 0x9E3779B97F4A7C15U;
    return sums[0] ^ sums[1] << 1 ^ sums[2] << 2 ^ sums[3] << 3;
}

quint64 checksumOf(Header header, const uchar *file)
{
    header.checksum = 0;
    const quint64 ofHeader = checksumOf(reinterpret_cast<const uchar *>(&header), sizeof header);
    return ofHeader ^ checksumOf(file + sizeof header, header.size - sizeof header);
}

tl::unexpected<Error> bad(const QString &path, const char *what)
{
    return failure(ErrorCode::BadInput, QString::fromLatin1(what), {path});
}

bool partsFit(const Header &header)
{
    for (const PartPlace &part : header.parts) {
        if (part.offset % alignment != 0 || part.offset < sizeof(Header) || part.offset > header.size
            || part.size > header.size - part.offset)
            return false;
    }
    return true;
}

const char *problemOf(const uchar *bytes, qint64 size)
{
    Header header;
    std::memcpy(&header, bytes, sizeof header);
    if (header.magic != magicLetters)
        return "not a language model";
    if (header.version != formatVersion || header.partCount != modelPartCount)
        return "a language model of another version";
    if (header.size != quint64(size) || !partsFit(header))
        return "cut off";
    return checksumOf(header, bytes) == header.checksum ? nullptr : "damaged";
}

} // namespace

ModelFile::ModelFile(std::unique_ptr<QFile> file, const uchar *bytes)
    : m_file(std::move(file)), m_bytes(bytes), m_path(m_file->fileName())
{}

ModelFile::ModelFile(ModelFile &&) noexcept = default;
ModelFile &ModelFile::operator=(ModelFile &&) noexcept = default;
ModelFile::~ModelFile() = default;

Result<ModelFile> ModelFile::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return failure(ErrorCode::NotFound, {}, {path});
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file->errorString(), {path});
    const qint64 size = file->size();
    if (size > largest)
        return failure(ErrorCode::TooLarge, {}, {path, QString::number(largest)});
    if (size < qint64(sizeof(Header)))
        return bad(path, "cut off");
    const uchar *bytes = file->map(0, size);
    if (!bytes)
        return failure(ErrorCode::Io, file->errorString(), {path});
    if (const char *problem = problemOf(bytes, size))
        return bad(path, problem);
    ModelFile model(std::move(file), bytes);
    model.giveBackMemory(); // the checksum has read all of it, proofing needs a part
    return model;
}

void ModelFile::giveBackMemory() const
{
    madvise(const_cast<uchar *>(m_bytes), static_cast<size_t>(m_file->size()), MADV_DONTNEED);
}

QByteArray ModelFile::assembled(const std::array<QByteArray, modelPartCount> &parts)
{
    Header header;
    QByteArray bytes(sizeof(Header), '\0');
    for (size_t i = 0; i < modelPartCount; ++i) {
        header.parts[i] = {quint64(bytes.size()), quint64(parts[i].size())};
        bytes += parts[i];
        bytes += QByteArray((alignment - quint64(bytes.size()) % alignment) % alignment, '\0');
    }
    header.size = quint64(bytes.size());
    header.checksum = checksumOf(header, reinterpret_cast<const uchar *>(bytes.constData()));
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

QByteArray ModelFile::with(ModelPart which, const QByteArray &bytes) const
{
    std::array<QByteArray, modelPartCount> parts;
    for (size_t i = 0; i < modelPartCount; ++i) {
        const std::span<const uchar> part = bytesOf(static_cast<ModelPart>(i));
        parts[i] = {reinterpret_cast<const char *>(part.data()), static_cast<qsizetype>(part.size())};
    }
    parts[static_cast<size_t>(which)] = bytes;
    return assembled(parts);
}

std::span<const uchar> ModelFile::bytesOf(ModelPart which) const
{
    Header header;
    std::memcpy(&header, m_bytes, sizeof header);
    const PartPlace &part = header.parts[static_cast<size_t>(which)];
    return {m_bytes + part.offset, static_cast<size_t>(part.size)};
}

} // namespace toasoan
