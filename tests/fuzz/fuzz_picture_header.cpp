// Headers of pictures from strangers. Input: the file.

#include "app/base/limits.h"
#include "app/media/picture_format.h"

#include <cstdlib>

using namespace toasoan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto header = inspectPicture(bytes);
    if (!header)
        return 0;
    const qint64 pixels = qint64(header->size.width()) * header->size.height();
    if (header->size.width() < 1 || header->size.height() < 1 || pixels > limits::picturePixels)
        std::abort();
    return 0;
}
