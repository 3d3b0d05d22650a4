#pragma once
#include "app/base/result.h"

namespace toasoan {

/// The text of a file: UTF-8, with or without a byte-order mark, or UTF-16 with one. TooLarge over
/// limits::textFileBytes before anything is decoded; BadInput names the first byte that does not belong.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes);

} // namespace toasoan
