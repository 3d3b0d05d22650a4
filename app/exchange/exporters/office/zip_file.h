#pragma once
#include "app/exchange/sealed_zip.h"

namespace toasoan {

/// A plain zip in which forms made of several files travel: parts in the given order, stored, no times, no extra fields
/// and no comment. The same parts give the same bytes. At most 4 GiB and 65535 parts, names in ASCII.
[[nodiscard]] QByteArray zipFile(const QList<ZipPart> &parts);

} // namespace toasoan
