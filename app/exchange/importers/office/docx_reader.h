#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/office/changes_view.h"
#include "app/exchange/importers/office/package_parts.h"

namespace toasoan {

/// A document of Word (.docx), out of its parts. Paragraphs, headings, lists, tables, pictures with their alt texts,
/// links, footnotes, comments; hidden text and tracked changes are counted. Nothing is opened that a part names outside
/// of the file. BadInput for what is no such document. Any thread.
[[nodiscard]] Result<RawCopy> readDocx(const PackageParts &parts, ChangesView view, const RefusedActs &refused = {});

/// Whether a part of a zip is one that readDocx() looks at.
[[nodiscard]] bool isDocxPart(const QString &name);

} // namespace toasoan
