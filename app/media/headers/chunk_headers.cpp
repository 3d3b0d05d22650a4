#include "app/media/headers/headers.h"

// Kinds that are made of chunks: a name, a length, bytes.
namespace toasoan::headers {
namespace {

constexpr int mostChunks = 4096;

bool isPixelForm(quint8 depth, quint8 colours)
{
    const bool anyDepth = depth == 1 || depth == 2 || depth == 4;
    switch (colours) {
    case 0:
        return anyDepth || depth == 8 || depth == 16;
    case 3:
        return anyDepth || depth == 8;
    case 2:
    case 4:
    case 6:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

/// Some programs begin the bytes as JPEG files do.
Orientation orientationOfExif(const Bytes &chunk)
{
    const bool hasName = chunk.says(0, QByteArrayView("Exif\0\0", 6));
    return orientationOf(hasName ? chunk.part(6, chunk.size() - 6) : chunk);
}

Orientation orientationOfPng(const Bytes &file)
{
    qsizetype at = 8;
    for (int i = 0; i < mostChunks && file.has(at, 12); ++i) {
        const qsizetype length = file.four(at);
        if (file.says(at + 4, "eXIf"))
            return orientationOfExif(file.part(at + 8, length));
        if (file.says(at + 4, "IEND") || !file.has(at + 8, length + 4))
            break;
        at += 12 + length;
    }
    return Orientation::Upright;
}

quint32 three(const Bytes &little, qsizetype at)
{
    return little.two(at) | static_cast<quint32>(little.byte(at + 2)) << 16;
}

Orientation orientationOfWebp(const Bytes &file)
{
    qsizetype at = 12;
    for (int i = 0; i < mostChunks && file.has(at, 8); ++i) {
        const qsizetype length = file.four(at + 4);
        if (file.says(at, "EXIF"))
            return orientationOfExif(file.part(at + 8, length));
        at += 8 + length + length % 2;
    }
    return Orientation::Upright;
}

} // namespace

Answer png(const Bytes &file)
{
    const bool isSound = file.four(8) == 13 && file.says(12, "IHDR") && file.has(16, 17)
                         && isPixelForm(file.byte(24), file.byte(25)) && file.byte(26) == 0 && file.byte(27) == 0
                         && file.byte(28) <= 1;
    return isSound ? found(file.four(16), file.four(20), orientationOfPng(file)) : std::nullopt;
}

Answer webp(const Bytes &big)
{
    const Bytes file = big.ordered(QSysInfo::LittleEndian);
    if (file.says(12, "VP8X") && file.four(16) == 10)
        return found(three(file, 24) + 1, three(file, 27) + 1, orientationOfWebp(file));
    if (file.says(12, "VP8 ") && file.says(23, "\x9d\x01\x2a"))
        return found(file.two(26) & 0x3fff, file.two(28) & 0x3fff);
    if (file.says(12, "VP8L") && file.byte(20) == 0x2f)
        return found((file.four(21) & 0x3fff) + 1, ((file.four(21) >> 14) & 0x3fff) + 1);
    return std::nullopt;
}

Answer gif(const Bytes &big)
{
    const Bytes file = big.ordered(QSysInfo::LittleEndian);
    if (!file.says(0, "GIF87a") && !file.says(0, "GIF89a"))
        return std::nullopt;
    return file.has(0, 13) ? found(file.two(6), file.two(8)) : std::nullopt;
}

Answer bmp(const Bytes &big)
{
    const Bytes file = big.ordered(QSysInfo::LittleEndian);
    const quint32 header = file.four(14);
    if (header == 12) // OS/2
        return file.has(0, 26) ? found(file.two(18), file.two(20)) : std::nullopt;
    if (header < 40 || header > 124 || !file.has(14, header))
        return std::nullopt;
    const auto height = static_cast<qint32>(file.four(22)); // below zero: from above
    return found(file.four(18), static_cast<quint64>(std::abs(static_cast<qint64>(height))));
}

} // namespace toasoan::headers
