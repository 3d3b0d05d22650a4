#include "ui/editor/carrying.h"

#include "ui/editor/article_document.h"
#include "ui/editor/moving.h"
#include "ui/editor/page_writer.h"
#include "ui/editor/structure.h"

namespace toasoan {
namespace {

bool isObjectAlone(const QTextCursor &selection)
{
    const QTextBlock first = selection.document()->findBlock(selection.selectionStart());
    return isObject(roleOf(first)) && first == selection.document()->findBlock(selection.selectionEnd());
}

/// A picture goes as the figure it is, a card as itself.
void carryObject(QTextCursor &selection, const QTextBlock &target, Carry how)
{
    const auto run = runAround(selection.document()->findBlock(selection.selectionStart()), Grain::Whole);
    if (!run)
        return;
    const auto beside = runAround(target, Grain::Whole);
    const BlockMove move{*run, std::max(firstBodyBlock, beside ? beside->last + 1 : target.blockNumber())};
    if (how == Carry::Move)
        moveRun(selection, move);
    else
        copyRun(selection, move);
}

} // namespace

QTextCursor wholeSelection(const QTextCursor &selection)
{
    const QTextDocument &document = *selection.document();
    const auto run = runAround(document.findBlock(selection.selectionStart()), Grain::Whole);
    if (!isObjectAlone(selection) || !run)
        return selection;
    QTextCursor whole(document.findBlockByNumber(run->first));
    whole.setPosition(document.findBlockByNumber(run->last).position(), QTextCursor::KeepAnchor);
    whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return whole;
}

Text selectedText(const QTextCursor &selection)
{
    Text text;
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    const QTextBlock block = selection.document()->findBlock(from);
    qsizetype at = block.position();
    for (Run run : textOf(block)) {
        const qsizetype start = std::max<qsizetype>(from, at);
        const qsizetype end = std::min<qsizetype>(to, at + run.text.size());
        const QString letters = start < end ? run.text.mid(start - at, end - start) : QString();
        at += run.text.size();
        run.text = letters;
        if (!letters.isEmpty())
            text.append(run);
    }
    return text;
}

bool isInsideOneBlock(const QTextCursor &selection)
{
    const QTextBlock first = selection.document()->findBlock(selection.selectionStart());
    return first == selection.document()->findBlock(selection.selectionEnd()) && !isObject(roleOf(first));
}

void insertMarked(QTextCursor &cursor, const Text &text)
{
    insertTexts(cursor, {text});
}

void carry(QTextCursor &selection, int target, Carry how)
{
    if (isObjectAlone(selection))
        return carryObject(selection, selection.document()->findBlock(target), how);
    const bool letters = isInsideOneBlock(selection);
    const Text text = letters ? selectedText(selection) : Text();
    const QList<Block> blocks = letters ? QList<Block>() : selectedBlocks(selection);
    QTextCursor there(selection.document());
    there.setPosition(target);
    selection.beginEditBlock();
    if (how == Carry::Move)
        eraseSelection(selection);
    if (letters)
        insertMarked(there, text);
    else
        insertBlocks(there, blocks);
    selection.endEditBlock();
    const int end = there.position();
    const auto length = letters ? plainText(text).size() : 0;
    selection.setPosition(std::max(there.block().position(), end - static_cast<int>(length)));
    selection.setPosition(end, QTextCursor::KeepAnchor);
}

} // namespace toasoan
