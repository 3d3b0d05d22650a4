#include "ui/editor/box.h"

#include "app/article/block.h"
#include "ui/editor/article_document.h"
#include "ui/editor/normalizer.h"
#include "ui/editor/structure.h"
#include "ui/editor/typography.h"

namespace toasoan {
namespace {

void setFormat(QTextCursor cursor, const QTextBlock &block, const QTextBlockFormat &format)
{
    cursor.setPosition(block.position());
    cursor.setBlockFormat(styled(format));
    restyleLetters(cursor);
}

QTextBlockFormat movedTo(const BlockId &box, const QTextBlock &block)
{
    QTextBlockFormat format = inBox(block.blockFormat(), box);
    format.clearProperty(property::BoxEnd);
    format.clearProperty(property::Ghost);
    return format;
}

bool isOfOneOwner(const QTextBlock &a, const QTextBlock &b)
{
    return a.isValid() && b.isValid() && !ownerOf(a).isEmpty() && ownerOf(a) == ownerOf(b);
}

/// The selected blocks of the body, lists and figures to their ends; none: invalid blocks.
std::pair<QTextBlock, QTextBlock> wholeBlocks(const QTextCursor &selection)
{
    const QTextDocument &document = *selection.document();
    QTextBlock first = document.findBlock(selection.selectionStart());
    QTextBlock last = document.findBlock(selection.selectionEnd());
    if (last.position() == selection.selectionEnd() && first != last)
        last = last.previous(); // the end of a line is selected to the start of the next
    while (isOfOneOwner(first.previous(), first))
        first = first.previous();
    while (isOfOneOwner(last, last.next()))
        last = last.next();
    while (first.isValid() && isField(roleOf(first)))
        first = first.next();
    const bool none = !selection.hasSelection() || !first.isValid() || last.blockNumber() < first.blockNumber();
    return none ? std::pair<QTextBlock, QTextBlock>() : std::pair(first, last);
}

QTextBlockFormat titleLeft(const QTextBlock &title)
{
    QTextBlockFormat format = blockFormat(PageRole::CrossHead, ownerOf(title));
    format.setProperty(property::Level, 3);
    return format;
}

} // namespace

std::pair<QTextBlock, QTextBlock> boxAround(const QTextBlock &block)
{
    const BlockId box = boxOf(block);
    if (box.isEmpty())
        return {};
    QTextBlock first = block;
    while (boxOf(first.previous()) == box)
        first = first.previous();
    QTextBlock last = block;
    while (boxOf(last.next()) == box)
        last = last.next();
    return {first, last};
}

bool putIntoBox(QTextCursor &cursor)
{
    const auto [first, last] = wholeBlocks(cursor);
    if (!first.isValid()) {
        if (!boxOf(cursor.block()).isEmpty())
            return false;
        cursor.clearSelection();
        insertBlocks(cursor, {newBlock(Box{})});
        return true;
    }
    for (QTextBlock block = first; block != last.next(); block = block.next()) {
        if (!boxOf(block).isEmpty())
            return false;
    }
    const BlockId box{newRandomName()};
    const int number = first.blockNumber();
    cursor.beginEditBlock();
    for (QTextBlock block = first; block != last.next(); block = block.next())
        setFormat(cursor, block, movedTo(box, block));
    normalize(cursor); // gives the box its title
    cursor.endEditBlock();
    cursor.setPosition(cursor.document()->findBlockByNumber(number).position());
    return true;
}

void settleInBox(QTextCursor cursor, int first, int last)
{
    const QTextDocument &document = *cursor.document();
    const BlockId above = boxOf(document.findBlockByNumber(first - 1));
    const BlockId around = above == boxOf(document.findBlockByNumber(last + 1)) ? above : BlockId();
    for (int number = first; number <= last; ++number) {
        if (roleOf(document.findBlockByNumber(number)) == PageRole::BoxTitle)
            return;
    }
    for (int number = first; number <= last; ++number) {
        const QTextBlock block = document.findBlockByNumber(number);
        setFormat(cursor, block, movedTo(around, block));
    }
}

bool takeBoxAway(QTextCursor &cursor)
{
    const auto [title, last] = boxAround(cursor.block());
    if (!title.isValid())
        return false;
    cursor.beginEditBlock();
    for (QTextBlock block = title.next(); block != last.next(); block = block.next())
        setFormat(cursor, block, movedTo({}, block));
    if (title.length() > 1)
        setFormat(cursor, title, titleLeft(title));
    else
        removeBlock(cursor, title);
    normalize(cursor);
    cursor.endEditBlock();
    return true;
}

} // namespace toasoan
