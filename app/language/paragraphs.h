#pragma once
#include "app/base/text_range.h"

#include <QList>
#include <QString>

namespace toasoan {

/// A paragraph of this many words and more is a wall: nobody reads it, and each key lays all of it out anew.
constexpr int wallWords = 400;

/// The paragraphs that a wall of text would be, in order, without the spaces between them. It comes apart where lines
/// break; a line that is still a wall, at the ends of sentences, into pieces of a size that newspapers print. Never
/// inside quotation marks, nor behind a short form ("TP. Hồ Chí Minh").
[[nodiscard]] QList<TextRange> paragraphsOf(const QString &wall);

} // namespace toasoan
