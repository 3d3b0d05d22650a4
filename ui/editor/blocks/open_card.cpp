#include "ui/editor/blocks/open_card.h"

#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/card_objects.h"
#include "ui/editor/full_size.h"
#include "ui/editor/page_device.h"
#include "ui/editor/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace toasoan {
namespace {

constexpr int stretchEnds = 2000; // ms without a change

QTextCursor around(const QTextBlock &card)
{
    QTextCursor cursor(card);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

OpenCard::OpenCard(ArticleEditor &page, CardObjects &cards) : QObject(&page), m_page(page), m_cards(cards)
{
    page.installEventFilter(this);
    page.viewport()->installEventFilter(this);
    connect(page.document(), &QTextDocument::contentsChange, this, [this] {
        if (!m_writing)
            m_stretch.clear();
    });
    connect(page.document(), &QTextDocument::contentsChanged, this, &OpenCard::reload);
    connect(page.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &OpenCard::place);
    connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, &OpenCard::place);
    connect(&page, &QTextEdit::cursorPositionChanged, this, &OpenCard::follow);
}

OpenCard::~OpenCard() = default;

QTextBlock OpenCard::card() const
{
    if (!m_editor)
        return {};
    const QTextBlock block = m_where.block();
    return roleOf(block) == PageRole::Card && ownerOf(block) == m_owner ? block : QTextBlock();
}

bool OpenCard::open(const QTextBlock &wanted)
{
    if (m_editor && wanted == card())
        return true;
    m_page.commitPreedit();
    close();
    const Block block = roleOf(wanted) == PageRole::Card ? cardBlock(wanted) : Block{};
    BlockEditor *editor =
        m_page.isReadOnly() ? nullptr : newBlockEditor(block.content, m_cards.pictures(), m_page.viewport());
    if (!editor)
        return false;
    m_where = QTextCursor(wanted);
    m_where.setKeepPositionOnInsert(true);
    m_owner = block.id;
    m_page.setTextCursor(around(wanted));
    m_editor = editor;
    m_stretch.clear();
    editor->setRoom(roomOf(wanted));
    editor->setContent(block.content);
    editor->resize(editor->room().zoomedWidth(), editor->heightWanted());
    connectEditor();
    measure();
    static_cast<QWidget *>(editor)->show();
    Q_EMIT opened(editor);
    m_page.ensureCursorVisible();
    return true;
}

void OpenCard::connectEditor()
{
    connect(m_editor, &BlockEditor::edited, this, &OpenCard::write);
    // A layout says what it wants only after what it was asked for now.
    connect(m_editor, &BlockEditor::heightChanged, this, &OpenCard::measure, Qt::QueuedConnection);
    connect(m_editor, &BlockEditor::closeWanted, this, &OpenCard::close, Qt::QueuedConnection);
    connect(
        m_editor, &BlockEditor::leftUpwards, this, [this] { leave(Direction::Backward); }, Qt::QueuedConnection);
    connect(
        m_editor, &BlockEditor::leftDownwards, this, [this] { leave(Direction::Forward); }, Qt::QueuedConnection);
    connect(m_editor, &BlockEditor::heightChanged, this, &OpenCard::bringIntoSight, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, m_editor, [this] { bringIntoSight(); });
}

void OpenCard::close()
{
    if (!m_editor)
        return;
    BlockEditor *editor = m_editor;
    const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget()) || editor->hasFocus();
    if (hadFocus)
        m_page.setFocus(); // commits what an input method composes, while it can still be written
    m_editor = nullptr;
    editor->hide();
    editor->deleteLater();
    m_owner = {};
    measure();
}

/// On to the text before or after the card.
void OpenCard::leave(Direction direction)
{
    const QTextBlock from = card();
    close();
    const QTextBlock to = direction == Direction::Backward ? from.previous() : from.next();
    if (!to.isValid())
        return;
    QTextCursor cursor(to);
    if (direction == Direction::Backward)
        cursor.movePosition(QTextCursor::EndOfBlock);
    m_page.setTextCursor(cursor);
    m_page.setFocus();
}

void OpenCard::write(const BlockContent &content, const QString &stretch)
{
    const QTextBlock target = card();
    if (!target.isValid() || m_page.isReadOnly())
        return reload();
    Block block = cardBlock(target);
    block.content = content;
    QTextCursor cursor(target);
    const bool goesOn = !stretch.isEmpty() && stretch == m_stretch && m_written.elapsed() < stretchEnds;
    m_writing = true;
    goesOn ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    cursor.setBlockFormat(withCardBlock(target.blockFormat(), block));
    cursor.endEditBlock();
    m_writing = false;
    m_stretch = stretch;
    m_written.start();
    measure();
}

/// The caret went elsewhere: the card is left.
void OpenCard::follow()
{
    if (m_editor && m_page.textCursor().block() != card())
        close();
}

/// Undo, another command or the write itself changed the document.
void OpenCard::reload()
{
    if (!m_editor)
        return;
    const QTextBlock target = card();
    if (!target.isValid())
        return close();
    m_editor->setContent(cardBlock(target).content);
    measure();
}

void OpenCard::measure()
{
    const int height = m_editor ? m_editor->heightWanted() : 0;
    const QTextBlock changed = m_where.block();
    if (m_editor && height == m_height)
        return place();
    m_height = height;
    m_cards.setCovered(m_editor ? m_owner : BlockId{}, height);
    if (changed.isValid()) {
        // The page's room changes, not its content.
        const QSignalBlocker quiet(m_page.document());
        m_page.document()->markContentsDirty(changed.position(), changed.length());
    }
    place();
}

CardRoom OpenCard::roomOf(const QTextBlock &card) const
{
    return {qRound(widthOf(*m_page.document(), card.position())), zoomOf(*m_page.document())};
}

void OpenCard::place()
{
    const QTextBlock target = card();
    if (!target.isValid())
        return;
    if (roomOf(target) != m_editor->room()) {
        m_editor->setRoom(roomOf(target));
        QMetaObject::invokeMethod(this, &OpenCard::measure, Qt::QueuedConnection); // a layout may be at work
    }
    const QRectF rect = m_page.document()->documentLayout()->blockBoundingRect(target);
    const QPoint scrolled(m_page.horizontalScrollBar()->value(), m_page.verticalScrollBar()->value());
    // blockBoundingRect() begins at the block, not at its line.
    const QPointF line(target.layout()->lineAt(0).naturalTextRect().left(), 0);
    m_editor->setGeometry(
        QRect((rect.topLeft() + line).toPoint() - scrolled, QSize(m_editor->room().zoomedWidth(), m_height)));
}

/// The whole widget where it fits, else what has the focus in it.
void OpenCard::bringIntoSight()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!m_editor || !focused || !m_editor->isAncestorOf(focused))
        return;
    constexpr int air = 12;
    const int room = m_page.viewport()->height() - 2 * air;
    const QRect part(focused->mapTo(m_page.viewport(), QPoint()), focused->size());
    const QRect wanted = m_editor->height() <= room ? m_editor->geometry() : part;
    const int up = wanted.top() - air;
    const int down = wanted.bottom() - air - room;
    if (up < 0)
        m_page.verticalScrollBar()->setValue(m_page.verticalScrollBar()->value() + up);
    else if (down > 0)
        m_page.verticalScrollBar()->setValue(m_page.verticalScrollBar()->value() + std::min(up, down));
}

QTextBlock OpenCard::cardAt(QPoint viewportPoint) const
{
    const QTextBlock block = m_page.cursorForPosition(viewportPoint).block();
    if (roleOf(block) != PageRole::Card)
        return {};
    const QPoint scrolled(m_page.horizontalScrollBar()->value(), m_page.verticalScrollBar()->value());
    const QRectF rect = m_page.document()->documentLayout()->blockBoundingRect(block);
    return rect.contains(viewportPoint + scrolled) ? block : QTextBlock();
}

bool OpenCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::KeyPress)
        return pressKey(static_cast<QKeyEvent *>(event));
    if (watched == &m_page && event->type() == QEvent::ReadOnlyChange && m_page.isReadOnly())
        close();
    if (watched == m_page.viewport() && event->type() == QEvent::MouseButtonPress)
        return pressMouse(static_cast<QMouseEvent *>(event));
    if (watched == m_page.viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &OpenCard::place, Qt::QueuedConnection);
    return false;
}

/// Enter and F2 go into the card that is selected; where there is nothing to go into, Enter goes on below it.
bool OpenCard::pressKey(QKeyEvent *event)
{
    const QTextBlock selected = m_page.textCursor().block();
    const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers();
    const bool alone = m_page.document()->findBlock(m_page.textCursor().anchor()) == selected;
    if (roleOf(selected) != PageRole::Card || !alone || !(enter || event->key() == Qt::Key_F2))
        return false;
    if (open(selected)) {
        m_editor->enter();
    } else if (enter && !m_page.isReadOnly()) {
        QTextCursor cursor = m_page.textCursor();
        prepareToType(cursor);
        m_page.setTextCursor(cursor);
    }
    return true;
}

bool OpenCard::pressMouse(QMouseEvent *event)
{
    const QTextBlock pressed = event->button() == Qt::LeftButton ? cardAt(event->pos()) : QTextBlock();
    if (!pressed.isValid() || event->modifiers() & Qt::ShiftModifier)
        return false;
    m_page.setFocus(Qt::MouseFocusReason);
    if (open(pressed))
        m_editor->enterAt(event->pos() - m_editor->pos());
    else
        m_page.setTextCursor(around(pressed));
    return true;
}

} // namespace toasoan
