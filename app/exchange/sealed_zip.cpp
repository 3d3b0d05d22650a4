#include "app/exchange/sealed_zip.h"

#include "app/base/crc32.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/base/sha256.h"

#include <QtEndian>

namespace toasoan {
namespace {

// Sizes and signatures of the zip format (APPNOTE 6.3).
constexpr quint32 headerSignature = 0x04034b50;
constexpr quint32 entrySignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qsizetype headerSize = 30;
constexpr qsizetype entrySize = 46;
constexpr qsizetype endSize = 22;
constexpr qsizetype sealSize = 64;

constexpr quint16 versionNeeded = 10;              // stored files
constexpr quint16 madeBy = 0x0314;                 // Unix, so that the attributes are file modes
constexpr quint32 fileAttributes = 0100644U << 16; // a file that everyone may read
constexpr quint16 firstDate = 0x21;                // 1980-01-01, the earliest there is

void add(Sha256 &sum, const QByteArray &bytes)
{
    sum.add(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

class Writer
{
public:
    Writer &u16(quint16 value) { return number(value); }
    Writer &u32(quint32 value) { return number(value); }
    Writer &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_bytes.size()); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    template<typename T>
    Writer &number(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }

    QByteArray m_bytes;
};

/// What a header and an entry of the directory have in common, from "version needed" to "extra field length".
void writeDescription(Writer &writer, const ZipPart &part, quint32 crc)
{
    const auto size = static_cast<quint32>(part.bytes.size());
    writer.u16(versionNeeded).u16(0).u16(0).u16(0).u16(firstDate).u32(crc).u32(size).u32(size);
    writer.u16(static_cast<quint16>(part.name.size())).u16(0);
}

void writeEntry(Writer &writer, const ZipPart &part, quint32 crc, quint32 offset)
{
    writer.u32(entrySignature).u16(madeBy);
    writeDescription(writer, part, crc);
    writer.u16(0).u16(0).u16(0).u32(fileAttributes).u32(offset).raw(part.name.toLatin1());
}

/// Reads numbers out of a zip; outside of it everything is 0.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] qsizetype u16(qsizetype at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 u32(qsizetype at) const { return number<quint32>(at); }
    [[nodiscard]] bool holds(qsizetype at, qsizetype length) const
    {
        return at >= 0 && length >= 0 && at <= m_bytes.size() && length <= m_bytes.size() - at;
    }
    [[nodiscard]] QByteArray slice(qsizetype at, qsizetype length) const
    {
        return QByteArray::fromRawData(m_bytes.constData() + at, length);
    }

private:
    template<typename T>
    [[nodiscard]] T number(qsizetype at) const
    {
        return holds(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.constData() + at) : T(0);
    }

    const QByteArray &m_bytes;
};

/// The part whose name and bytes lie at the given places.
std::optional<FoundPart> foundPart(const Reader &zip, qsizetype nameAt, qsizetype nameLength, qsizetype dataAt,
                                   qsizetype size, quint32 crc)
{
    if (!zip.holds(nameAt, nameLength) || !zip.holds(dataAt, size))
        return {};
    FoundPart found{{QString::fromLatin1(zip.slice(nameAt, nameLength)), zip.slice(dataAt, size)}, false};
    found.crcMatches = zipSumOf(found.part.bytes) == crc;
    return found;
}

std::optional<QList<FoundPart>> partsByHeaders(const Reader &zip)
{
    QList<FoundPart> parts;
    qsizetype at = 0;
    while (zip.u32(at) == headerSignature && parts.size() <= limits::packageMembers) {
        const qsizetype nameLength = zip.u16(at + 26);
        const qsizetype dataAt = at + headerSize + nameLength;
        const auto found = foundPart(zip, at + headerSize, nameLength, dataAt, zip.u32(at + 18), zip.u32(at + 14));
        if (!found)
            return {};
        parts.append(*found);
        at = dataAt + found->part.bytes.size();
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

std::optional<QList<FoundPart>> partsByDirectory(const Reader &zip, qsizetype zipSize)
{
    const qsizetype end = zipSize - sealSize - endSize;
    if (end < 0 || zip.u32(end) != endSignature || zip.u16(end + 10) > limits::packageMembers)
        return {};
    QList<FoundPart> parts;
    qsizetype at = zip.u32(end + 16);
    qsizetype total = 0;
    for (qsizetype i = zip.u16(end + 10); i > 0; --i) {
        const qsizetype nameLength = zip.u16(at + 28);
        const qsizetype dataAt = qsizetype(zip.u32(at + 42)) + headerSize + nameLength;
        const auto found = foundPart(zip, at + entrySize, nameLength, dataAt, zip.u32(at + 24), zip.u32(at + 16));
        // Entries that share bytes could make a small file endless to read.
        total += found ? found->part.bytes.size() : 0;
        if (!found || zip.u32(at) != entrySignature || total > zipSize)
            return {};
        parts.append(*found);
        at += entrySize + nameLength;
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

} // namespace

quint32 zipSumOf(const QByteArray &bytes)
{
    return crc32Of(bytes.constData(), bytes.size());
}

QList<QByteArray> unsealedZip(const QList<ZipPart> &parts, const QList<quint32> &sums)
{
    QList<QByteArray> pieces;
    quint32 offset = 0;
    Writer directory;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const ZipPart &part = parts[i];
        const quint32 crc = sums[i];
        writeEntry(directory, part, crc, offset);
        Writer header;
        header.u32(headerSignature);
        writeDescription(header, part, crc);
        header.raw(part.name.toLatin1());
        pieces << header.bytes();
        if (!part.bytes.isEmpty())
            pieces << part.bytes;
        offset += header.size() + static_cast<quint32>(part.bytes.size());
    }
    const quint32 length = directory.size();
    const auto count = static_cast<quint16>(parts.size());
    directory.u32(endSignature).u16(0).u16(0).u16(count).u16(count).u32(length).u32(offset).u16(sealSize);
    return pieces << directory.bytes();
}

ZipSeal zipSealOf(const QList<QByteArray> &unsealed)
{
    Sha256 sum;
    for (const QByteArray &piece : unsealed)
        add(sum, piece);
    const QByteArray seal = hexOf(sum).toLatin1();
    add(sum, seal);
    return {seal, hexOf(sum)};
}

QByteArray sealedZip(const QList<ZipPart> &parts)
{
    QList<quint32> sums;
    for (const ZipPart &part : parts)
        sums.append(zipSumOf(part.bytes));
    QList<QByteArray> pieces = unsealedZip(parts, sums);
    return (pieces << zipSealOf(pieces).bytes).join();
}

QString zipDirectory()
{
    return QStringLiteral("directory");
}

QString zipSeal()
{
    return QStringLiteral("seal");
}

QList<ZipSection> sectionsOf(const QList<ZipPart> &parts)
{
    QList<ZipSection> sections;
    qsizetype at = 0;
    qsizetype directory = endSize;
    const auto add = [&](const QString &part, qsizetype length) {
        sections.append({part, at, at + length});
        at += length;
    };
    for (const ZipPart &part : parts) {
        add(part.name, headerSize + part.name.size() + part.bytes.size());
        directory += entrySize + part.name.size();
    }
    add(zipDirectory(), directory);
    add(zipSeal(), sealSize);
    return sections;
}

std::optional<QList<FoundPart>> partsOf(const QByteArray &zip, ZipView view)
{
    const Reader reader(zip);
    return view == ZipView::Headers ? partsByHeaders(reader) : partsByDirectory(reader, zip.size());
}

} // namespace toasoan
