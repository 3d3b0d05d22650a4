#include "ui/editor/moving.h"

#include "ui/editor/normalizer.h"
#include "ui/editor/roles.h"
#include "ui/editor/typography.h"

#include <QTextDocument>

#include <algorithm>

namespace toasoan {
namespace {

/// A block with its letters, taken out of the document.
struct TakenBlock
{
    struct Stretch
    {
        QString letters;
        QTextCharFormat format;
    };
    QTextBlockFormat format;
    QTextCharFormat letters;
    QList<Stretch> stretches;
};

/// One undo step that ends with a whole article.
class Step
{
public:
    explicit Step(QTextCursor &cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~Step()
    {
        normalize(QTextCursor(m_cursor.document()));
        m_cursor.endEditBlock();
    }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QTextCursor &m_cursor;
};

QTextBlock numbered(const QTextDocument &document, int number)
{
    return document.findBlockByNumber(number);
}

bool isGhost(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(property::Ghost) && block.length() <= 1;
}

bool isItem(const QTextBlock &block)
{
    return block.isValid() && roleOf(block) == PageRole::ListItem;
}

bool isOfOne(const QTextBlock &a, const QTextBlock &b)
{
    return a.isValid() && b.isValid() && !ownerOf(a).isEmpty() && ownerOf(a) == ownerOf(b);
}

bool areAlike(const QTextBlock &item, const QTextBlock &other)
{
    return isItem(item) && isItem(other)
           && item.blockFormat().intProperty(property::Ordered) == other.blockFormat().intProperty(property::Ordered);
}

bool isWhole(const QTextDocument &document, const BlockRun &run)
{
    return runAround(numbered(document, run.first), Grain::Whole) == run;
}

/// Moves by items: what is an item or a few of them, but no list of several.
Grain grainOf(const QTextDocument &document, const BlockRun &run)
{
    for (int number = run.first; number <= run.last; ++number) {
        if (!isItem(numbered(document, number)))
            return Grain::Whole;
    }
    return isWhole(document, run) && run.last > run.first ? Grain::Whole : Grain::Item;
}

TakenBlock taken(const QTextBlock &block)
{
    TakenBlock out{block.blockFormat(), block.charFormat(), {}};
    for (auto it = block.begin(); !it.atEnd(); ++it)
        out.stretches.append({it.fragment().text(), it.fragment().charFormat()});
    return out;
}

QList<TakenBlock> taken(const QTextDocument &document, const BlockRun &run)
{
    QList<TakenBlock> blocks;
    for (int number = run.first; number <= run.last; ++number)
        blocks.append(taken(numbered(document, number)));
    return blocks;
}

void putBefore(QTextCursor &cursor, int before, const QList<TakenBlock> &blocks)
{
    const QTextBlock above = numbered(*cursor.document(), before - 1);
    cursor.setPosition(above.position() + above.length() - 1);
    for (const TakenBlock &block : blocks) {
        cursor.insertBlock(block.format, block.letters);
        for (const TakenBlock::Stretch &stretch : block.stretches)
            cursor.insertText(stretch.letters, stretch.format);
    }
}

void removeBlocks(const QTextCursor &cursor, const BlockRun &run)
{
    // By number: joining blocks may end the life of either.
    for (int number = run.last; number >= run.first; --number)
        removeBlock(cursor, numbered(*cursor.document(), number));
}

void setOwner(QTextCursor cursor, const BlockRun &run, const QString &owner)
{
    for (int number = run.first; number <= run.last; ++number) {
        const QTextBlock block = numbered(*cursor.document(), number);
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(property::Owner, owner);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

/// Items go into the list they come to stand in, or become one of their own.
void settleItems(const QTextCursor &cursor, const BlockRun &run)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock above = numbered(document, run.first - 1);
    const QTextBlock below = numbered(document, run.last + 1);
    if (areAlike(numbered(document, run.first), above))
        setOwner(cursor, run, ownerOf(above).value);
    else if (areAlike(numbered(document, run.last), below))
        setOwner(cursor, run, ownerOf(below).value);
    else
        setOwner(cursor, run, newRandomName());
}

struct Offsets
{
    int anchor;
    int position;
};

/// Where the cursor stands in the run, measured from its first letter.
Offsets offsetsIn(const QTextCursor &cursor, const BlockRun &run)
{
    const QTextBlock first = numbered(*cursor.document(), run.first);
    const QTextBlock last = numbered(*cursor.document(), run.last);
    const int length = last.position() + last.length() - 1 - first.position();
    return {std::clamp(cursor.anchor() - first.position(), 0, length),
            std::clamp(cursor.position() - first.position(), 0, length)};
}

void place(QTextCursor &cursor, const BlockRun &run, const Offsets &offsets)
{
    const int start = numbered(*cursor.document(), run.first).position();
    cursor.setPosition(start + offsets.anchor);
    cursor.setPosition(start + offsets.position, QTextCursor::KeepAnchor);
}

bool isHead(const QTextBlock &block)
{
    return block.isValid() && roleOf(block) == PageRole::CrossHead;
}

int levelOf(const QTextBlock &head)
{
    return head.blockFormat().intProperty(property::Level);
}

/// The last block before the next cross-head of `level` or a higher one.
int sectionEnd(const QTextBlock &head, int level)
{
    QTextBlock last = head;
    for (QTextBlock next = head.next(); next.isValid() && !isGhost(next); next = next.next()) {
        if (isHead(next) && levelOf(next) <= level)
            break;
        last = next;
    }
    return last.blockNumber();
}

} // namespace

std::optional<BlockRun> runAround(const QTextBlock &block, Grain grain)
{
    if (!block.isValid() || block.blockNumber() < firstBodyBlock || isGhost(block))
        return std::nullopt;
    if (grain == Grain::Item && isItem(block))
        return BlockRun{block.blockNumber(), block.blockNumber()};
    QTextBlock first = block;
    while (isOfOne(first.previous(), block))
        first = first.previous();
    QTextBlock last = block;
    while (isOfOne(last.next(), block))
        last = last.next();
    return BlockRun{first.blockNumber(), last.blockNumber()};
}

QTextBlock firstBlockOf(const QTextDocument &document, const BlockId &id)
{
    QTextBlock block = numbered(document, firstBodyBlock);
    while (block.isValid() && ownerOf(block) != id)
        block = block.next();
    return block;
}

std::optional<BlockRun> selectedRun(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    QTextBlock first = document.findBlock(cursor.selectionStart());
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    if (last != first && cursor.selectionEnd() == last.position())
        last = last.previous(); // nothing of it is selected
    if (isGhost(last) && last != first)
        last = last.previous();
    if (first.blockNumber() < firstBodyBlock && last.blockNumber() >= firstBodyBlock)
        first = document.findBlockByNumber(firstBodyBlock);
    const auto above = runAround(first, Grain::Item);
    const auto below = runAround(last, Grain::Item);
    if (!above || !below)
        return std::nullopt;
    return BlockRun{above->first, below->last};
}

std::optional<BlockRun> sectionAt(const QTextBlock &block)
{
    if (!isHead(block) || block.blockNumber() < firstBodyBlock)
        return runAround(block, Grain::Whole);
    return BlockRun{block.blockNumber(), sectionEnd(block, levelOf(block))};
}

std::optional<BlockMove> stepOf(const QTextDocument &document, const BlockRun &run, Way way)
{
    const QTextBlock beside = numbered(document, way == Way::Up ? run.first - 1 : run.last + 1);
    const bool joins = grainOf(document, run) == Grain::Item && areAlike(numbered(document, run.first), beside);
    const auto over = runAround(beside, joins ? Grain::Item : Grain::Whole);
    if (!over)
        return std::nullopt;
    return BlockMove{run, way == Way::Up ? over->first : over->last + 1};
}

std::optional<BlockMove> sectionStepOf(const QTextBlock &head, Way way)
{
    const auto run = sectionAt(head);
    if (!run || !isHead(head))
        return run ? stepOf(*head.document(), *run, way) : std::nullopt;
    const int level = levelOf(head);
    if (way == Way::Down) {
        const QTextBlock next = numbered(*head.document(), run->last + 1);
        return isHead(next) ? std::optional(BlockMove{*run, sectionEnd(next, level) + 1}) : std::nullopt;
    }
    for (QTextBlock above = head.previous(); above.blockNumber() >= firstBodyBlock; above = above.previous()) {
        if (isHead(above) && levelOf(above) <= level)
            return BlockMove{*run, above.blockNumber()};
    }
    return std::nullopt;
}

bool mayStandBefore(const QTextDocument &document, const BlockRun &run, int before)
{
    const int end = document.blockCount() - (isGhost(document.lastBlock()) ? 1 : 0);
    if (before < firstBodyBlock || before > end || (before >= run.first && before <= run.last + 1))
        return false;
    const QTextBlock above = numbered(document, before - 1);
    const QTextBlock below = numbered(document, before);
    const bool insideOne = before > firstBodyBlock && isOfOne(above, below);
    return !insideOne || (grainOf(document, run) == Grain::Item && areAlike(numbered(document, run.first), above));
}

BlockRun runAfter(const BlockMove &move)
{
    const int length = move.run.last - move.run.first;
    const int first = move.before > move.run.last ? move.before - length - 1 : move.before;
    return {first, first + length};
}

void moveRun(QTextCursor &cursor, const BlockMove &move)
{
    const QTextDocument &document = *cursor.document();
    if (!mayStandBefore(document, move.run, move.before))
        return;
    const Offsets offsets = offsetsIn(cursor, move.run);
    const bool items = grainOf(document, move.run) == Grain::Item;
    const QList<TakenBlock> blocks = taken(document, move.run);
    const BlockRun now = runAfter(move);
    {
        const Step step(cursor);
        removeBlocks(cursor, move.run);
        putBefore(cursor, now.first, blocks);
        if (items)
            settleItems(cursor, now);
        place(cursor, now, offsets);
    }
    place(cursor, now, offsets);
}

void copyRun(QTextCursor &cursor, const BlockMove &move)
{
    const QTextDocument &document = *cursor.document();
    const int after = move.run.last + 1;
    if (move.before != move.run.first && move.before != after && !mayStandBefore(document, move.run, move.before))
        return;
    const Offsets offsets = offsetsIn(cursor, move.run);
    const bool items = grainOf(document, move.run) == Grain::Item && !isWhole(document, move.run);
    QList<TakenBlock> blocks = taken(document, move.run);
    QHash<QString, QString> renamed;
    for (TakenBlock &block : blocks) {
        const QString owner = block.format.stringProperty(property::Owner);
        if (!renamed.contains(owner))
            renamed.insert(owner, newRandomName());
        // A card's copy is given its name by the normaliser, which renames what is inside too.
        if (block.format.intProperty(property::BlockRole) != static_cast<int>(PageRole::Card))
            block.format.setProperty(property::Owner, renamed.value(owner));
    }
    const BlockRun copy{move.before, move.before + move.run.last - move.run.first};
    {
        const Step step(cursor);
        putBefore(cursor, move.before, blocks);
        if (items)
            settleItems(cursor, copy);
        place(cursor, copy, offsets);
    }
    place(cursor, copy, offsets);
}

void removeRun(QTextCursor &cursor, const BlockRun &run)
{
    const Step step(cursor);
    removeBlocks(cursor, run);
    const QTextBlock next = numbered(*cursor.document(), run.first);
    if (next.isValid())
        cursor.setPosition(next.position());
    else
        cursor.movePosition(QTextCursor::End);
}

} // namespace toasoan
