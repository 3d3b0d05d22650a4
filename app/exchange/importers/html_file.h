#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// A web page or what a word processor saved as one, as an article. Letters as the file says (UTF-8, UTF-16 with a
/// mark, the charset in its head, or an old encoding by its words). TooLarge, BadInput as readHtml() and recognized()
/// say.
[[nodiscard]] Result<Imported> importHtmlFile(const QByteArray &bytes);

/// The same of a page as it came from the web, by readWebPage().
[[nodiscard]] Result<Imported> importWebPage(const QByteArray &bytes);

} // namespace toasoan
