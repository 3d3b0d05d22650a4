#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// CommonMark with the tables and strikes that most readers know; letters that would be read as markup are escaped.
/// Pictures are named by the addresses in ExportOptions::pictures, figures without one by their caption alone; an
/// embargo is the first line. UTF-8.
[[nodiscard]] QByteArray toMarkdown(const Article &article, const ExportOptions &options);

} // namespace toasoan
