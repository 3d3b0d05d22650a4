#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/replacing.h"

#include <QPainter>

namespace toasoan {
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

int ArticleEditor::replaceHits(const QList<PageChange> &changes)
{
    if (isReadOnly() || m_replacing)
        return 0;
    commitPreedit();
    return Replacing(*document(), changes).finishAtOnce();
}

void ArticleEditor::replaceInSlices(const QList<PageChange> &changes)
{
    if (isReadOnly() || m_replacing)
        return;
    commitPreedit();
    m_openCard->close();
    m_replacing = new Replacing(*document(), changes, this);
    connect(m_replacing, &Replacing::progressed, this, &ArticleEditor::replacingProgressed);
    connect(m_replacing, &Replacing::finished, this, &ArticleEditor::endReplacing);
    // The last of the page is changed first: before the page is laid out, that would lay all of it out at once.
    if (m_layout.isAtWork())
        connect(&m_layout, &SlicedLayout::finished, m_replacing, &Replacing::begin);
    else
        m_replacing->begin();
}

void ArticleEditor::stopReplacing()
{
    if (m_replacing)
        m_replacing->stop();
}

/// The draft hears of the article when it is whole again.
void ArticleEditor::endReplacing(int places)
{
    m_replacing->deleteLater();
    m_replacing = nullptr;
    if (places > 0)
        Q_EMIT contentEdited();
    Q_EMIT replacingFinished(places);
}

void ArticleEditor::undo()
{
    walkHistory([](QTextDocument &document) { document.undo(); });
}

void ArticleEditor::redo()
{
    walkHistory([](QTextDocument &document) { document.redo(); });
}

void ArticleEditor::walkHistory(const std::function<void(QTextDocument &)> &step)
{
    if (isReadOnly() || m_replacing)
        return;
    setTextCursor(m_carets.walk(textCursor(), step));
    updateMicroFocus();
    ensureCursorVisible();
}

/// While letters are being replaced nothing else changes the page: it is a moment.
bool ArticleEditor::event(QEvent *event)
{
    const bool changes = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    if (m_replacing && changes) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

/// Under the letters, so that these keep their colour.
void ArticleEditor::paintHits()
{
    if (m_hits.all().isEmpty())
        return;
    QPainter painter(viewport());
    const QTextCursor caret = textCursor();
    const TextRange selected{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    for (QTextBlock block = firstSeen(); block.isValid(); block = block.next()) {
        const QRectF rect = blockRect(block);
        if (rect.top() > viewport()->height())
            break;
        const auto [first, end] = m_hits.in({block.position(), block.length()});
        toasoan::paintHits(painter, block, rect, m_hits.all().mid(first, end - first), selected, palette());
    }
}

} // namespace toasoan
