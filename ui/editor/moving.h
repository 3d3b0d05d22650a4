#pragma once
#include "app/base/ids.h"

#include <QTextBlock>
#include <QTextCursor>

#include <optional>

namespace toasoan {

/// Moving whole blocks of the page: a paragraph, a figure with its texts, a quote with its speaker, a list or one of
/// its items, a card, a section with all that stands under its cross-head. Fields never move, and nothing moves into
/// something that is one.

constexpr int firstBodyBlock = 4; ///< after kicker, headline, byline, sapo

/// Neighbouring blocks of the document, by number, that move together.
struct BlockRun
{
    int first = 0;
    int last = 0;
    friend bool operator==(const BlockRun &, const BlockRun &) = default;
};

/// A list moves as a whole or item by item; anything else is always whole.
enum class Grain { Item, Whole };
/// What a block is part of; nothing for a field and for the empty place at the end.
[[nodiscard]] std::optional<BlockRun> runAround(const QTextBlock &block, Grain grain);
/// The first block that shows a block of the article; an invalid one when none does.
[[nodiscard]] QTextBlock firstBlockOf(const QTextDocument &document, const BlockId &id);
/// All that the selection touches, or what the caret stands in.
[[nodiscard]] std::optional<BlockRun> selectedRun(const QTextCursor &cursor);
/// From a cross-head to before the next of its level or a higher one; of another block, what it is part of.
[[nodiscard]] std::optional<BlockRun> sectionAt(const QTextBlock &block);

/// `before` is the number of the block it goes before, as blocks are numbered now.
struct BlockMove
{
    BlockRun run;
    int before = 0;
};
enum class Way { Up, Down };
/// One place on, over what stands there; nothing where the article ends.
[[nodiscard]] std::optional<BlockMove> stepOf(const QTextDocument &document, const BlockRun &run, Way way);
/// One section on, for a cross-head: over the section beside it, or out of the section it stands in.
[[nodiscard]] std::optional<BlockMove> sectionStepOf(const QTextBlock &head, Way way);
/// Whether the run may stand before that block without taking something apart.
[[nodiscard]] bool mayStandBefore(const QTextDocument &document, const BlockRun &run, int before);

/// Each is one undo step. The cursor stays with the letters it stood in, where it stood in the run.
void moveRun(QTextCursor &cursor, const BlockMove &move);
void copyRun(QTextCursor &cursor, const BlockMove &move); ///< with new ids; the caret goes to the copy
void removeRun(QTextCursor &cursor, const BlockRun &run);

/// Where a run stands now that `move` was made.
[[nodiscard]] BlockRun runAfter(const BlockMove &move);

} // namespace toasoan
