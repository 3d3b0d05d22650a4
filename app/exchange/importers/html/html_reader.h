#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"

namespace toasoan {

/// Reads HTML of a file, a web page or the clipboard (UTF-8). Only what an article can hold is taken, by an allow-list:
/// nothing of the foreign markup lives on, no address is opened. TooLarge over limits::textFileBytes; BadInput when
/// reading it would take too much. Any thread.
[[nodiscard]] Result<RawCopy> readHtml(const QByteArray &utf8, const RefusedActs &refused = {});

} // namespace toasoan
