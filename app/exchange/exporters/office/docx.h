#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// A document for Microsoft Word and what reads its files (ECMA-376, transitional): named styles for every part of an
/// article, numbered lists, tables, and the pictures inside with their alternative texts. Figures whose PictureFile has
/// no bytes are left out.
[[nodiscard]] QByteArray toDocx(const Article &article, const ExportOptions &options);

} // namespace toasoan
