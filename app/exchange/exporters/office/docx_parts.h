#pragma once
#include "app/exchange/exporters/office/docx_body.h"

namespace toasoan {

/// The parts beside word/document.xml (ECMA-376), as XML.
[[nodiscard]] QString docxContentTypes();
[[nodiscard]] QString docxPackageRelations();
[[nodiscard]] QString docxDocumentRelations(const DocxBody &body);
[[nodiscard]] QString docxNumbering(const QList<ListStyle> &lists);
[[nodiscard]] QString docxSettings(const Article &article);
[[nodiscard]] QString docxCoreProperties(const Article &article, const ExportOptions &options);
[[nodiscard]] QString docxAppProperties(const ExportOptions &options);

} // namespace toasoan
