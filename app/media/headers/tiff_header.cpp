#include "app/media/headers/headers.h"

namespace toasoan::headers {
namespace {

enum Tag : quint16 { ImageWidth = 256, ImageLength = 257, OrientationTag = 274 };
enum Type : quint16 { Short = 3, Long = 4 };

constexpr int mostEntries = 4096;

struct Directory
{
    quint32 width = 0;
    quint32 height = 0;
    quint32 orientation = 1;
    bool isThere = false;
};

std::optional<Bytes> inOrder(const Bytes &file)
{
    if (file.says(0, QByteArrayView("II*\0", 4)))
        return file.ordered(QSysInfo::LittleEndian);
    if (file.says(0, QByteArrayView("MM\0*", 4)))
        return file.ordered(QSysInfo::BigEndian);
    return std::nullopt;
}

quint32 valueOf(const Bytes &tiff, qsizetype entry)
{
    const quint16 type = tiff.two(entry + 2);
    if (tiff.four(entry + 4) != 1 || (type != Short && type != Long))
        return 0;
    return type == Short ? tiff.two(entry + 8) : tiff.four(entry + 8);
}

/// The first of the file: where there are several pages, the first is the picture.
Directory firstDirectory(const Bytes &tiff)
{
    Directory directory;
    const qsizetype at = tiff.four(4);
    const int entries = tiff.two(at);
    if (at < 8 || entries < 1 || entries > mostEntries || !tiff.has(at + 2, 12 * qsizetype(entries)))
        return directory;
    directory.isThere = true;
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = at + 2 + 12 * qsizetype(i);
        switch (tiff.two(entry)) {
        case ImageWidth:
            directory.width = valueOf(tiff, entry);
            break;
        case ImageLength:
            directory.height = valueOf(tiff, entry);
            break;
        case OrientationTag:
            directory.orientation = valueOf(tiff, entry);
            break;
        default:
            break;
        }
    }
    return directory;
}

Orientation oriented(quint32 value)
{
    return value >= 1 && value <= 8 ? static_cast<Orientation>(value) : Orientation::Upright;
}

} // namespace

Answer tiff(const Bytes &file)
{
    const auto bytes = inOrder(file);
    if (!bytes)
        return std::nullopt;
    const Directory directory = firstDirectory(*bytes);
    return directory.isThere ? found(directory.width, directory.height, oriented(directory.orientation)) : std::nullopt;
}

Orientation orientationOf(const Bytes &file)
{
    const auto bytes = inOrder(file);
    return bytes ? oriented(firstDirectory(*bytes).orientation) : Orientation::Upright;
}

} // namespace toasoan::headers
