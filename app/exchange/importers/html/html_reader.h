#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"

namespace toasoan {

/// Reads HTML of a file, a web page or the clipboard (UTF-8). Only what an article can hold is taken, by an allow-list:
/// nothing of the foreign markup lives on, no address is opened. TooLarge over limits::textFileBytes; BadInput when
/// reading it would take too much. Any thread.
[[nodiscard]] Result<RawCopy> readHtml(const QByteArray &utf8, const RefusedActs &refused = {});

/// The same of a page of the web, from its heading to the end of its article: what stands around that is left out and
/// said to be. All of it where no article stands out. Links are made whole by the page's base element.
[[nodiscard]] Result<RawCopy> readWebPage(const QByteArray &utf8);

} // namespace toasoan
