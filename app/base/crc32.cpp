#include "app/base/crc32.h"

#include <libdeflate.h>

namespace toasoan {

quint32 crc32Of(const char *bytes, qsizetype length)
{
    return length > 0 ? libdeflate_crc32(0, bytes, static_cast<size_t>(length)) : 0;
}

} // namespace toasoan
