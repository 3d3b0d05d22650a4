#include "ui/editor/article_editor.h"

#include "ui/editor/block_handle.h"

namespace toasoan {

void ArticleEditor::moveBlocks(const BlockMove &move)
{
    const auto startOf = [this](int number) { return document()->findBlockByNumber(number).position(); };
    if (isReadOnly() || !mayStandBefore(*document(), move.run, move.before))
        return;
    commitPreedit();
    const QTextBlock last = document()->findBlockByNumber(move.run.last);
    const auto notProofread = m_noProof.take(*document(), startOf(move.run.first), last.position() + last.length() - 1);
    run([&](QTextCursor &cursor) { moveRun(cursor, move); });
    m_noProof.put(*document(), startOf(runAfter(move).first), notProofread);
}

void ArticleEditor::moveSelected(Way way)
{
    const auto run = selectedRun(textCursor());
    const auto step = run ? stepOf(*document(), *run, way) : std::nullopt;
    if (step)
        moveBlocks(*step);
}

void ArticleEditor::copyBlocks(const BlockMove &move)
{
    run([&](QTextCursor &cursor) { copyRun(cursor, move); });
}

void ArticleEditor::removeBlocks(const BlockRun &blocks)
{
    run([&](QTextCursor &cursor) { removeRun(cursor, blocks); });
}

void ArticleEditor::openBlockMenu()
{
    commitPreedit();
    m_handle->openMenuAtCaret();
}

void ArticleEditor::goToBlock(const BlockId &id)
{
    const QTextBlock block = id.isEmpty() ? document()->findBlockByNumber(1) : firstBlockOf(*document(), id);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
}

qreal ArticleEditor::gapAbove(int number) const
{
    const QTextBlock below = document()->findBlockByNumber(number);
    const QRectF above = blockRect(below.isValid() ? below.previous() : document()->lastBlock());
    return below.isValid() ? (above.bottom() + blockRect(below).top()) / 2 : above.bottom() + 6;
}

} // namespace toasoan
