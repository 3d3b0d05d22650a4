#include "app/decoding/colours.h"
#include "app/decoding/decoders.h"
#include "app/media/headers/headers.h"

#include <QList>

#include <array>
#include <memory>
#include <turbojpeg.h>

namespace toasoan::decoders {
namespace {

struct Destroy
{
    void operator()(void *handle) const { tjDestroy(handle); }
};
using Decoder = std::unique_ptr<void, Destroy>;

constexpr QByteArrayView profileMark("ICC_PROFILE\0", 12);
constexpr qsizetype largestProfile = 4 * 1024 * 1024;

struct Marked
{
    QByteArray profile;
    bool isAdobe = false;
};

/// Profiles come in numbered pieces of 64 KiB.
QByteArray joined(const std::array<QByteArrayView, 256> &pieces, int count)
{
    QByteArray profile;
    for (int i = 1; i <= count; ++i) {
        const QByteArrayView piece = pieces.at(static_cast<size_t>(i));
        if (piece.isEmpty() || profile.size() + piece.size() > largestProfile)
            return {};
        profile.append(piece.data(), piece.size());
    }
    return profile;
}

Marked markedIn(const QByteArray &jpeg)
{
    const headers::Bytes file{jpeg};
    std::array<QByteArrayView, 256> pieces{};
    int count = 0;
    Marked marked;
    qsizetype at = 2;
    while (file.byte(at) == 0xff && file.byte(at + 1) != 0xda) {
        if (file.byte(at + 1) == 0xff) {
            ++at;
            continue;
        }
        const qsizetype length = file.two(at + 2);
        if (length < 2 || !file.has(at + 2, length))
            break;
        const headers::Bytes segment = file.part(at + 4, length - 2);
        if (file.byte(at + 1) == 0xe2 && segment.says(0, profileMark) && segment.size() > 14) {
            pieces.at(segment.byte(12)) = segment.view().sliced(14);
            count = segment.byte(13);
        }
        marked.isAdobe = marked.isAdobe || (file.byte(at + 1) == 0xee && segment.says(0, "Adobe"));
        at += 2 + length;
    }
    marked.profile = joined(pieces, count);
    return marked;
}

/// The smallest size that is no smaller than wanted; these four are quick.
tjscalingfactor factorFor(QSize stored, QSize wanted)
{
    tjscalingfactor factor{1, 1};
    for (const int part : {2, 4, 8}) {
        const tjscalingfactor smaller{1, part};
        if (TJSCALED(stored.width(), smaller) >= wanted.width()
            && TJSCALED(stored.height(), smaller) >= wanted.height())
            factor = smaller;
    }
    return factor;
}

/// What is not wholly sound is shown as far as it can be, as all programs do.
bool isUsable(void *decoder, int done)
{
    return done == 0 || tjGetErrorCode(decoder) == TJERR_WARNING;
}

} // namespace

QImage jpeg(const QByteArray &bytes, const PictureHeader &header, QSize wanted)
{
    const Decoder decoder(tjInitDecompress());
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const auto length = static_cast<unsigned long>(bytes.size());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (!decoder || tjDecompressHeader3(decoder.get(), data, length, &width, &height, &sampling, &colours) != 0
        || QSize(width, height) != header.stored)
        return {};
    const tjscalingfactor factor = factorFor(header.stored, wanted);
    const QSize size(TJSCALED(width, factor), TJSCALED(height, factor));
    const Marked marked = markedIn(bytes);
    if (colours == TJCS_CMYK || colours == TJCS_YCCK) {
        QByteArray pixels(4 * qsizetype(size.width()) * size.height(), '\0');
        const int done = tjDecompress2(decoder.get(), data, length, reinterpret_cast<uchar *>(pixels.data()),
                                       size.width(), 0, size.height(), TJPF_CMYK, TJFLAG_LIMITSCANS);
        return isUsable(decoder.get(), done)
                   ? fromCmyk(pixels, size, marked.isAdobe ? Ink::Inverted : Ink::Plain, marked.profile)
                   : QImage();
    }
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::gray); // where nothing comes
    const int done = tjDecompress2(decoder.get(), data, length, image.bits(), size.width(),
                                   static_cast<int>(image.bytesPerLine()), size.height(), TJPF_BGRA, TJFLAG_LIMITSCANS);
    if (!isUsable(decoder.get(), done))
        return {};
    if (size != wanted && size.width() >= wanted.width() && size.height() >= wanted.height())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return inSrgb(std::move(image), marked.profile);
}

} // namespace toasoan::decoders
