#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"

#include <QPainter>

namespace toasoan {
namespace {

bool startsLater(const PageChange *a, const PageChange *b)
{
    const PageHit &first = a->hit;
    const PageHit &second = b->hit;
    return first.at.start != second.at.start ? first.at.start > second.at.start
                                             : first.match.range.start > second.match.range.start;
}

QTextBlock blockOf(const QTextDocument &document, const PageHit &hit)
{
    return document.findBlock(static_cast<int>(hit.at.start));
}

void replaceInCard(QTextCursor cursor, const QTextBlock &card, const QList<TextChange> &changes)
{
    Article article;
    article.body = {cardBlock(card)};
    const auto changed = withChanges(article, changes);
    if (!changed || changed->body.size() != 1)
        return;
    cursor.setPosition(card.position());
    cursor.setBlockFormat(withCardBlock(card.blockFormat(), changed->body.first()));
}

} // namespace

void ArticleEditor::setHits(const QList<PageHit> &hits)
{
    m_hits.set(hits);
    viewport()->update();
}

void ArticleEditor::showHit(const PageHit &hit)
{
    QTextCursor cursor(document());
    const qsizetype last = document()->characterCount() - 1;
    cursor.setPosition(static_cast<int>(std::min(hit.at.start, last)));
    cursor.setPosition(static_cast<int>(std::min(hit.at.end(), last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    viewport()->update();
}

int ArticleEditor::replaceHits(const QList<PageChange> &asked)
{
    commitPreedit();
    QList<const PageChange *> changes; // the last first: those before keep their place
    for (const PageChange &change : asked) {
        if (change.hit.at.length > 0 && lettersAt(*document(), change.hit) == change.found)
            changes.append(&change);
    }
    std::sort(changes.begin(), changes.end(), startsLater);
    QTextCursor cursor(document());
    QList<TextChange> inCard;
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const PageHit &hit = changes[i]->hit;
        const QTextBlock block = blockOf(*document(), hit);
        const QString letters = cleanText(changes[i]->letters);
        if (!hit.inCard) {
            replaceLetters(cursor, block, {hit.at.start - block.position(), hit.at.length}, letters);
            continue;
        }
        inCard.append({*hit.inCard, hit.match.range, letters});
        if (i + 1 == changes.size() || changes[i + 1]->hit.at.start != hit.at.start)
            replaceInCard(cursor, block, std::exchange(inCard, {}));
    }
    cursor.endEditBlock();
    return static_cast<int>(changes.size());
}

/// Under the letters, so that these keep their colour.
void ArticleEditor::paintHits()
{
    if (m_hits.all().isEmpty())
        return;
    QPainter painter(viewport());
    const QTextCursor caret = textCursor();
    const TextRange selected{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    for (block = block.previous().isValid() ? block.previous() : block; block.isValid(); block = block.next()) {
        const QRectF rect = blockRect(block);
        if (rect.top() > viewport()->height())
            break;
        const auto [first, end] = m_hits.in({block.position(), block.length()});
        toasoan::paintHits(painter, block, rect, m_hits.all().mid(first, end - first), selected, palette());
    }
}

} // namespace toasoan
