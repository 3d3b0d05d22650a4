#pragma once
#include "app/article/passage.h"
#include "app/proofing/finding.h"

namespace toasoan {

/// What stands between quotation marks (“…”, «…», "…", nested ones within), without the marks themselves. An open one
/// runs to the end of the text: a quotation of several paragraphs is closed only in its last.
[[nodiscard]] QList<TextRange> quotations(const QString &text);

/// Whether the range touches somebody else's words: a quotation, or a part of the article that is one altogether.
[[nodiscard]] bool isQuoted(const Passage &passage, TextRange range);

/// The findings with no fix in a quotation called safe: what somebody said is put right by a person or not at all.
[[nodiscard]] QList<Finding> quotationsLeftAlone(QList<Finding> findings, const QList<Passage> &passages);

} // namespace toasoan
