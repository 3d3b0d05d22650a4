#pragma once
#include <QtGlobal>

namespace toasoan {

/// CRC-32 as zips have it (APPNOTE 4.4.7), by the processor's carry-less multiplication: three times as fast as zlib's.
/// Tells damage, not deceit. Any thread.
[[nodiscard]] quint32 crc32Of(const char *bytes, qsizetype length);

} // namespace toasoan
