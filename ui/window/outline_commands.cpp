#include "ui/window/outline_commands.h"

#include "ui/editor/article_editor.h"
#include "ui/panels/outline_panel.h"
#include "ui/window/open_article.h"

#include <QEvent>

namespace toasoan {

OutlineCommands::OutlineCommands(OpenArticle &article, ArticleEditor &editor, OutlinePanel &panel, QObject *parent)
    : QObject(parent), m_article(article), m_editor(editor), m_panel(panel)
{
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(80); // ms: a caret on its way is not followed
    connect(&m_followSoon, &QTimer::timeout, this, &OutlineCommands::followCaret);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_followSoon.isActive())
            m_followSoon.start();
    });
    connect(&article, &OpenArticle::edited, this, &OutlineCommands::show);
    connect(&panel, &OutlinePanel::visited, this, [this](const BlockId &block) {
        m_editor.goToBlock(block);
        m_editor.setFocus(Qt::OtherFocusReason);
    });
    connect(&panel, &OutlinePanel::stepWanted, this, &OutlineCommands::step);
    connect(&panel, &OutlinePanel::moveWanted, this, &OutlineCommands::move);
    panel.installEventFilter(this);
}

void OutlineCommands::show(const Article &article)
{
    if (m_panel.isVisible())
        m_panel.setEntries(outlineOf(article));
}

bool OutlineCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_panel.setEntries(outlineOf(m_article.article()));
        followCaret();
    }
    return QObject::eventFilter(watched, event);
}

void OutlineCommands::followCaret()
{
    if (!m_panel.isVisible())
        return;
    QTextBlock block = m_editor.textCursor().block();
    while (block.blockNumber() >= firstBodyBlock && !m_panel.lists(ownerOf(block)))
        block = block.previous();
    m_panel.showCurrent(block.blockNumber() >= firstBodyBlock ? ownerOf(block) : BlockId());
}

void OutlineCommands::step(const BlockId &block, int by)
{
    const auto move = sectionStepOf(firstBlockOf(*m_editor.document(), block), by < 0 ? Way::Up : Way::Down);
    if (!move)
        return;
    m_editor.moveBlocks(*move);
    m_panel.setEntries(outlineOf(m_article.article()));
    m_panel.showCurrent(block);
}

void OutlineCommands::move(const BlockId &block, const BlockId &before)
{
    const QTextDocument &document = *m_editor.document();
    const auto run = sectionAt(firstBlockOf(document, block));
    if (!run)
        return;
    const QTextBlock below = firstBlockOf(document, before);
    const auto last = runAround(document.lastBlock(), Grain::Whole);
    const int end = last ? last->last + 1 : document.blockCount() - 1;
    m_editor.moveBlocks({*run, before.isEmpty() || !below.isValid() ? end : below.blockNumber()});
    m_panel.setEntries(outlineOf(m_article.article()));
    m_panel.showCurrent(block);
}

} // namespace toasoan
