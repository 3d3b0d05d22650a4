#include "app/decoding/colours.h"

#include <QColorSpace>

#include <lcms2.h>
#include <memory>

namespace toasoan {
namespace {

constexpr qsizetype largestProfile = 4 * 1024 * 1024; // bytes: those of printers have one or two million

struct CloseProfile
{
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
struct DeleteTransform
{
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
using Profile = std::unique_ptr<void, CloseProfile>;
using Transform = std::unique_ptr<void, DeleteTransform>;

Transform toSrgb(const QByteArray &icc, cmsColorSpaceSignature space, cmsUInt32Number form)
{
    if (icc.isEmpty() || icc.size() > largestProfile)
        return nullptr;
    const Profile from(cmsOpenProfileFromMem(icc.constData(), static_cast<cmsUInt32Number>(icc.size())));
    const Profile to(cmsCreate_sRGBProfile());
    if (!from || !to || cmsGetColorSpace(from.get()) != space)
        return nullptr;
    return Transform(
        cmsCreateTransform(from.get(), form, to.get(), TYPE_BGRA_8, INTENT_PERCEPTUAL, cmsFLAGS_COPY_ALPHA));
}

QImage withoutSpace(QImage image)
{
    image.setColorSpace(QColorSpace());
    return image;
}

QRgb onPaper(const uchar *ink, int inverted)
{
    const auto at = [&](int i) { return ink[i] ^ inverted; };
    const int paper = 255 - at(3);
    return qRgb((255 - at(0)) * paper / 255, (255 - at(1)) * paper / 255, (255 - at(2)) * paper / 255);
}

} // namespace

QImage inSrgb(QImage image)
{
    const QColorSpace space = image.colorSpace();
    if (!space.isValid() || space == QColorSpace(QColorSpace::SRgb))
        return withoutSpace(std::move(image));
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.convertToColorSpace(QColorSpace::SRgb);
    return withoutSpace(std::move(image));
}

QImage inSrgb(QImage image, const QByteArray &iccProfile)
{
    if (iccProfile.isEmpty() || iccProfile.size() > largestProfile)
        return image;
    if (const QColorSpace space = QColorSpace::fromIccProfile(iccProfile); space.isValid()) {
        image.setColorSpace(space);
        return inSrgb(std::move(image));
    }
    const Transform transform = toSrgb(iccProfile, cmsSigRgbData, TYPE_BGRA_8);
    if (!transform)
        return image;
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        cmsDoTransform(transform.get(), image.constScanLine(y), image.scanLine(y),
                       static_cast<cmsUInt32Number>(image.width()));
    return image;
}

QImage fromCmyk(const QByteArray &pixels, QSize size, Ink ink, const QByteArray &iccProfile)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull() || pixels.size() < 4 * qsizetype(size.width()) * size.height())
        return {};
    image.fill(Qt::white);
    const Transform transform =
        toSrgb(iccProfile, cmsSigCmykData, ink == Ink::Inverted ? TYPE_CMYK_8_REV : TYPE_CMYK_8);
    const int inverted = ink == Ink::Inverted ? 255 : 0;
    for (int y = 0; y < size.height(); ++y) {
        const auto *line = reinterpret_cast<const uchar *>(pixels.constData()) + 4 * qsizetype(y) * size.width();
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(y));
        if (transform) {
            cmsDoTransform(transform.get(), line, out, static_cast<cmsUInt32Number>(size.width()));
            continue;
        }
        for (int x = 0; x < size.width(); ++x)
            out[x] = onPaper(line + 4 * x, inverted);
    }
    return image;
}

} // namespace toasoan
