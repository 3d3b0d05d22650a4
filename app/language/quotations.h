#pragma once
#include "app/base/text_range.h"

#include <QList>
#include <QString>

namespace toasoan {

/// What stands between quotation marks (“…”, «…», "…", nested ones within), without the marks themselves. An open one
/// runs to the end of the text: a quotation of several paragraphs is closed only in its last.
[[nodiscard]] QList<TextRange> quotations(const QString &text);

} // namespace toasoan
