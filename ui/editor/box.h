#pragma once
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

namespace toasoan {

/// Boxes as runs of blocks: a BoxTitle, then what is in the box. Each edit is one undo step that leaves a whole
/// article.

/// Title and last block of the box that a block stands in; invalid blocks outside boxes.
[[nodiscard]] std::pair<QTextBlock, QTextBlock> boxAround(const QTextBlock &block);

/// Puts the selected blocks into a new box, lists, quotes and figures as a whole; without a selection, an empty box
/// beside the cursor's block. The cursor goes to the title. False where a box is already: a box holds no box.
bool putIntoBox(QTextCursor &cursor);

/// Blocks `first` to `last` by number came from elsewhere: they are in the box that they stand inside now, or in none.
/// A run with a title in it is left alone. Part of a larger edit: makes nothing whole by itself.
void settleInBox(QTextCursor cursor, int first, int last);

/// Takes away the box around the cursor; what it holds stays, its title as a small cross-head. False outside boxes.
bool takeBoxAway(QTextCursor &cursor);

} // namespace toasoan
