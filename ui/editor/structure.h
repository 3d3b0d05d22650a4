#pragma once
#include "app/article/article.h"
#include "ui/editor/roles.h"

#include <QTextCursor>

namespace toasoan {

/// Every edit that changes what blocks there are, as one undo step that leaves a whole article. They move the cursor to
/// where the person goes on typing.

/// What a person may turn body text into.
enum class TextKind { Paragraph, CrossHead, SmallCrossHead, BulletList, NumberList, Quote, PullQuote };

/// Makes the place where letters come next: what is selected goes, but a picture or card selected by itself stays and
/// the letters go to the caption under it or a paragraph after it.
void prepareToType(QTextCursor &cursor);
/// Deletes what is selected: letters, whole figures, blocks; never a field, never half a figure.
void eraseSelection(QTextCursor &cursor);
void breakBlock(QTextCursor &cursor); ///< Enter
enum class Direction { Backward, Forward };
/// Backspace at a block's start, Delete at its end. False when nothing is to be done but what the text control does
/// itself.
bool eraseAtBorder(QTextCursor &cursor, Direction direction);
void setKind(QTextCursor &cursor, TextKind kind); ///< of all body texts selected
void changeLevel(QTextCursor &cursor, int by);    ///< of all list items selected, within 0…5
[[nodiscard]] std::optional<TextKind> kindAt(const QTextCursor &cursor);
void toggleMark(QTextCursor &cursor, Mark mark); ///< of what is selected, or of what is typed next
void clearMarks(QTextCursor &cursor);            ///< of what is selected, or of what is typed next; links stay
[[nodiscard]] Marks marksAt(const QTextCursor &cursor);
void setLink(QTextCursor &cursor,
             const QString &address); ///< empty: no link; of the selection or the link around the cursor
QTextCursor insertBlocks(QTextCursor &cursor, const QList<Block> &blocks); ///< with new ids; selects what was put in
void insertLetters(QTextCursor &cursor, const QString &letters); ///< a line is a paragraph where blocks can be split
/// The same for marked texts: marks stay where the block takes them. Selects what was put in.
QTextCursor insertTexts(QTextCursor &cursor, const QList<Text> &texts);
void breakAt(QTextCursor &cursor, const QTextBlock &block, const QList<TextRange> &gaps); ///< of body text, in order
void setFigurePicture(QTextCursor &cursor, const QTextBlock &picture, const PictureRef &reference);
void replaceLetters(QTextCursor cursor, const QTextBlock &block, TextRange range, const QString &letters);
/// The blocks of the article that a selection touches, texts cut to what is selected: for the clipboard.
[[nodiscard]] QList<Block> selectedBlocks(const QTextCursor &cursor);
[[nodiscard]] QString selectedLetters(const QTextCursor &cursor);

} // namespace toasoan
