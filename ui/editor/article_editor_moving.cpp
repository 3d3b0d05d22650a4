#include "ui/editor/article_editor.h"

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

} // namespace toasoan
