#pragma once
#include "app/article/text.h"

#include <QTextCursor>

namespace toasoan {

/// Selected text that goes to another place of the page, with its marks: as one undo step.

/// What is selected inside one block, with its marks.
[[nodiscard]] Text selectedText(const QTextCursor &selection);
/// Whether the selection is letters of one block: they flow into the text they are put into. Anything else is blocks.
[[nodiscard]] bool isInsideOneBlock(const QTextCursor &selection);

/// A picture selected by itself stands for its figure, texts and all; any other selection for itself.
[[nodiscard]] QTextCursor wholeSelection(const QTextCursor &selection);

/// Puts marked letters in place of what is selected; marks stay where the block takes them.
void insertMarked(QTextCursor &cursor, const Text &text);

enum class Carry { Move, Copy };
/// Takes or copies what `selection` selects to `target`, a position outside of it. The selection is the carried letters
/// afterwards where they are letters of one block.
void carry(QTextCursor &selection, int target, Carry how);

} // namespace toasoan
