#include "ui/editor/rewriting.h"

#include "app/article/text_walk.h"
#include "ui/editor/article_document.h"
#include "ui/editor/roles.h"

#include <QTextDocument>

#include <algorithm>

namespace toasoan {
namespace {

using Rewritten = std::function<QString(const QString &)>;

struct Piece
{
    int from = 0;
    int to = 0;
    QString letters;
    QTextCharFormat format;
};

/// Stretches of one format: a letter and its mark that stand in two are rewritten apart, as they were written.
QList<Piece> piecesOf(const QTextBlock &block, int from, int to)
{
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (start < end)
            pieces.append(
                {start, end, fragment.text().mid(start - fragment.position(), end - start), fragment.charFormat()});
    }
    return pieces;
}

void rewriteText(QTextCursor &cursor, const QTextBlock &block, int from, int to, const Rewritten &rewritten)
{
    const QList<Piece> pieces = piecesOf(block, from, to);
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        const QString letters = rewritten(piece->letters);
        if (letters == piece->letters)
            continue;
        cursor.setPosition(piece->from);
        cursor.setPosition(piece->to, QTextCursor::KeepAnchor);
        cursor.insertText(letters, piece->format);
    }
}

void rewriteCard(QTextCursor &cursor, const QTextBlock &card, const Rewritten &rewritten)
{
    Block block = cardBlock(card);
    TextWalk walk([&rewritten](const Place &, auto &text) {
        if constexpr (std::is_same_v<std::decay_t<decltype(text)>, QString>) {
            text = rewritten(text);
        } else {
            for (Run &run : text)
                run.text = rewritten(run.text);
        }
    });
    walk.block(block);
    cursor.setPosition(card.position());
    if (!(block == cardBlock(card)))
        cursor.setBlockFormat(withCardBlock(card.blockFormat(), block));
}

} // namespace

void rewriteLetters(const QTextCursor &selection, const Rewritten &rewritten)
{
    const QTextDocument &document = *selection.document();
    QTextCursor cursor(selection);
    cursor.beginEditBlock();
    const int first = document.findBlock(selection.selectionStart()).blockNumber();
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    for (int number = document.findBlock(to).blockNumber(); number >= first; --number) {
        const QTextBlock block = document.findBlockByNumber(number);
        if (roleOf(block) == PageRole::Card)
            rewriteCard(cursor, block, rewritten);
        else if (!isObject(roleOf(block)))
            rewriteText(cursor, block, from, to, rewritten);
    }
    cursor.endEditBlock();
}

} // namespace toasoan
