#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// A document of Word (.docx), LibreOffice (.odt) or rich text (.rtf) as an article. With tracked changes: the text as
/// if all were taken, and the one before any. Comments become comments of the article, footnotes its editor's note.
/// TooLarge, BadInput as partsOf() says.
[[nodiscard]] Result<Imported> importDocx(const QByteArray &bytes);
[[nodiscard]] Result<Imported> importOdt(const QByteArray &bytes);
[[nodiscard]] Result<Imported> importRtf(const QByteArray &bytes);

} // namespace toasoan
