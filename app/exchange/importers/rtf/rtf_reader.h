#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/office/changes_view.h"

namespace toasoan {

/// Rich text (.rtf), as Word, WordPad and LibreOffice write it: paragraphs, marks, headings, lists, tables, pictures
/// (PNG and JPEG), links, footnotes; letters by the code page of their font, in old Vietnamese fonts too. Hidden and
/// deleted text is counted. BadInput for what is no RTF. Any thread.
[[nodiscard]] Result<RawCopy> readRtf(const QByteArray &bytes, ChangesView view, const RefusedActs &refused = {});

} // namespace toasoan
