#pragma once
#include <QTextCursor>

namespace toasoan {

/// Makes any run of blocks a whole article again: the fields first and once, a figure's picture with its three
/// texts, a quote with its speaker, boxes that begin with their title,
/// hold something and hang together, owners that are unique, a place to type at the end, letters set as their block is.
/// To be called inside the edit block of the change it completes, so that both are one undo step.
void normalize(QTextCursor cursor);

/// Gives all letters of the cursor's block the looks of its role; marks stay where the role takes them.
void restyleLetters(QTextCursor cursor);

/// Makes room in the sapo's first line for the source tag that is printed there, at the zoom of the page.
void makeRoomForTag(QTextCursor cursor);
[[nodiscard]] bool hasRoomForTag(const QTextDocument &document);

/// Removes one whole block; its neighbours keep their formats. The document's first block cannot be removed.
void removeBlock(QTextCursor cursor, const QTextBlock &block);

} // namespace toasoan
