#pragma once
#include "app/article/block.h"

#include <QTextCursor>

namespace toasoan {

/// What letters from the clipboard are besides letters: a table with tabs and lines, or the address of a post or video
/// alone where a paragraph is empty. Nothing: they are letters.
[[nodiscard]] std::optional<Block> blockFromLetters(const QString &letters, const QTextCursor &at);

} // namespace toasoan
