#include "app/media/headers/headers.h"

namespace toasoan::headers {
namespace {

constexpr int mostSegments = 4096;

/// Baseline, extended and progressive, Huffman coded: what cameras and programs write.
bool isFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xc2;
}

bool isForeignFrame(quint8 marker)
{
    return marker >= 0xc3 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

Answer frame(const Bytes &segment, Orientation orientation)
{
    const int components = segment.byte(5);
    const bool isKnown = components == 1 || components == 3 || components == 4;
    if (segment.byte(0) != 8 || !isKnown || segment.size() != 6 + 3 * components)
        return std::nullopt;
    return found(segment.two(3), segment.two(1), orientation);
}

} // namespace

Answer jpeg(const Bytes &file)
{
    Orientation orientation = Orientation::Upright;
    bool hasExif = false;
    qsizetype at = 2;
    for (int i = 0; i < mostSegments && file.byte(at) == 0xff; ++i) {
        while (file.byte(at + 1) == 0xff) // filling
            ++at;
        const quint8 marker = file.byte(at + 1);
        const qsizetype length = file.two(at + 2);
        if (marker < 0xc0 || marker == 0xd8 || marker == 0xd9 || marker == 0xda || isForeignFrame(marker) || length < 2
            || !file.has(at + 2, length))
            return std::nullopt;
        const Bytes segment = file.part(at + 4, length - 2);
        if (isFrame(marker))
            return frame(segment, orientation);
        if (marker == 0xe1 && segment.says(0, QByteArrayView("Exif\0", 5)) && !std::exchange(hasExif, true))
            orientation = orientationOf(segment.part(6, segment.size() - 6));
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace toasoan::headers
