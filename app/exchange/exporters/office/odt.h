#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// A document for LibreOffice and what reads its files (OpenDocument 1.3 text): named styles for every part of an
/// article, headings with their levels, lists, tables, and the pictures inside with their alternative texts. Figures
/// whose PictureFile has no bytes are left out.
[[nodiscard]] QByteArray toOdt(const Article &article, const ExportOptions &options);

} // namespace toasoan
