#include "app/decoding/colours.h"
#include "app/decoding/decoders.h"

#include <QColorSpace>

#include <libheif/heif.h>
#include <memory>

namespace toasoan::decoders {
namespace {

struct Free
{
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(const heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(const heif_image *image) const { heif_image_release(image); }
    void operator()(heif_decoding_options *options) const { heif_decoding_options_free(options); }
    void operator()(heif_color_profile_nclx *colours) const { heif_nclx_color_profile_free(colours); }
};
template<typename T>
using Held = std::unique_ptr<T, Free>;

Held<heif_image_handle> primaryOf(heif_context *context)
{
    heif_image_handle *handle = nullptr;
    const heif_error error = heif_context_get_primary_image_handle(context, &handle);
    return Held<heif_image_handle>(error.code == heif_error_Ok ? handle : nullptr);
}

QByteArray profileOf(const heif_image_handle *handle)
{
    constexpr size_t largest = 4 * 1024 * 1024;
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > largest)
        return {};
    QByteArray profile(static_cast<qsizetype>(size), '\0');
    const heif_error error = heif_image_handle_get_raw_color_profile(handle, profile.data());
    return error.code == heif_error_Ok ? profile : QByteArray();
}

/// Phones of one maker name their wide colours by a number instead of a profile.
QColorSpace namedSpaceOf(const heif_image_handle *handle)
{
    heif_color_profile_nclx *raw = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &raw).code != heif_error_Ok)
        return {};
    const Held<heif_color_profile_nclx> colours(raw);
    const bool isP3 = colours->color_primaries == heif_color_primaries_SMPTE_EG_432_1;
    return isP3 ? QColorSpace(QColorSpace::DisplayP3) : QColorSpace();
}

QImage decode(const heif_image_handle *handle, QSize size)
{
    const bool hasAlpha = heif_image_handle_has_alpha_channel(handle) != 0;
    const Held<heif_decoding_options> options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    heif_image *raw = nullptr;
    const heif_error error =
        heif_decode_image(handle, &raw, heif_colorspace_RGB,
                          hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Held<heif_image> image(raw);
    if (error.code != heif_error_Ok || !image || heif_image_get_width(raw, heif_channel_interleaved) != size.width()
        || heif_image_get_height(raw, heif_channel_interleaved) != size.height())
        return {};
    int stride = 0;
    const uchar *pixels = heif_image_get_plane_readonly(raw, heif_channel_interleaved, &stride);
    if (pixels == nullptr)
        return {};
    const QImage seen(pixels, size.width(), size.height(), stride,
                      hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    return seen.convertToFormat(hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

} // namespace

QImage heif(const QByteArray &bytes, const PictureHeader &header)
{
    const Held<heif_context> context(heif_context_alloc());
    heif_context_set_max_decoding_threads(context.get(), 0);
    const heif_error read = heif_context_read_from_memory_without_copy(context.get(), bytes.constData(),
                                                                       static_cast<size_t>(bytes.size()), nullptr);
    if (read.code != heif_error_Ok)
        return {};
    const auto handle = primaryOf(context.get());
    if (!handle || heif_image_handle_get_width(handle.get()) != header.size.width()
        || heif_image_handle_get_height(handle.get()) != header.size.height())
        return {};
    QImage image = decode(handle.get(), header.size);
    if (image.isNull())
        return image;
    if (const QByteArray profile = profileOf(handle.get()); !profile.isEmpty())
        return inSrgb(std::move(image), profile);
    image.setColorSpace(namedSpaceOf(handle.get()));
    return inSrgb(std::move(image));
}

} // namespace toasoan::decoders
