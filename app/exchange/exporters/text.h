#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// Plain text as a reader gets it: a blank line between pieces, captions with their credit in square brackets, tabs
/// between the columns of a table; an embargo is the first line. UTF-8.
[[nodiscard]] QByteArray toPlainText(const Article &article, const ExportOptions &options);

/// Captions: what is said about pictures too. WordsOnly: the article's own words, where pictures stand elsewhere.
enum class BodyText { Captions, WordsOnly };

/// The body alone, in the same form.
[[nodiscard]] QString bodyText(const Article &article, BodyText what = BodyText::Captions);

/// "Baonghean.vn" of "(Baonghean.vn)".
[[nodiscard]] QString sourceName(const Article &article);

} // namespace toasoan
