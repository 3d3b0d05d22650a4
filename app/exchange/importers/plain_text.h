#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// The paragraphs of a text: a line is one, blank lines in between or not. At most one more than an article may have.
[[nodiscard]] QList<CopyPart> linesOf(QString text);

/// An article from the text of a web page or a mail: one line is one paragraph, blank lines in between or not.
///
/// The first line is the headline; the first paragraph, or one of the first four that begins with a source tag, is the
/// sapo. "… ảnh 1" and a line that ends in "Ảnh: NAME" are a figure whose picture did not come along. Page furniture at
/// either end ("mask", "Tin mới") is removed and reported. Everything else becomes paragraphs, double and no-break
/// spaces as they are. No letter is lost: each stands in the article or in `removed`, but for the word "Ảnh" before a
/// credit, which every page sets by itself. (So is the dash after a source tag or a dateline.) BadInput, TooLarge. Any
/// thread.
[[nodiscard]] Result<Imported> importPlainText(const QByteArray &bytes);

} // namespace toasoan
