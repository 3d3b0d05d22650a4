#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// Markdown (CommonMark with the tables and strikes of GitHub) as an article; HTML in it is read as HTML. Errors as
/// importHtmlFile() says.
[[nodiscard]] Result<Imported> importMarkdown(const QByteArray &bytes);

} // namespace toasoan
