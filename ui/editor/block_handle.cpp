#include "ui/editor/block_handle.h"

#include "ui/common/theme.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace toasoan {

/// Where the block would come to stand.
class DropLine : public QWidget
{
public:
    explicit DropLine(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(themeOf(palette()).accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(4, height() / 2.0 - 1.5, width() - 4, 3), 1.5, 1.5);
        painter.drawEllipse(QPointF(5, height() / 2.0), 4, 4);
    }
};

namespace {

constexpr int handleWidth = 22;
constexpr int handleHeight = 28;
constexpr int besideText = 20; // px between handle and letters
constexpr int edge = 28;       // px from the top or bottom where a drag scrolls

std::optional<QString> kindName(TextKind kind)
{
    switch (kind) {
    case TextKind::Paragraph:
        return BlockHandle::tr("Paragraph");
    case TextKind::CrossHead:
        return BlockHandle::tr("Cross-head");
    case TextKind::SmallCrossHead:
        return BlockHandle::tr("Small cross-head");
    case TextKind::BulletList:
        return BlockHandle::tr("Bullet list");
    case TextKind::NumberList:
        return BlockHandle::tr("Numbered list");
    case TextKind::Quote:
        return BlockHandle::tr("Quote");
    case TextKind::PullQuote:
        return BlockHandle::tr("Pull quote");
    }
    return std::nullopt;
}

} // namespace

BlockHandle::BlockHandle(ArticleEditor &editor)
    : QAbstractButton(editor.viewport()), m_editor(editor), m_line(new DropLine(editor.viewport()))
{
    setFocusPolicy(Qt::NoFocus); // the caret stays where it is; the keyboard has openMenuAtCaret()
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Move or change this block"));
    setToolTip(tr("Drag to move, with Ctrl to copy; press for more"));
    resize(sizeHint());
    hide();
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(0);
    m_edge.setInterval(30);
    editor.viewport()->setMouseTracking(true);
    editor.viewport()->installEventFilter(this);
    const auto soon = [this] { m_placeSoon.start(); };
    connect(&m_placeSoon, &QTimer::timeout, this, &BlockHandle::place);
    connect(&m_edge, &QTimer::timeout, this, &BlockHandle::scrollAtTheEdge);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, [this, soon] {
        m_hovered = -1;
        soon();
    });
    connect(&editor, &QTextEdit::textChanged, this, soon);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(&editor, &ArticleEditor::zoomChanged, this, soon);
}

QSize BlockHandle::sizeHint() const
{
    return {handleWidth, handleHeight};
}

bool BlockHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (m_dragging && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endDrag();
        return true;
    }
    if (watched != m_editor.viewport())
        return QAbstractButton::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove && static_cast<QMouseEvent *>(event)->buttons() == Qt::NoButton)
        point(static_cast<QMouseEvent *>(event)->pos());
    else if (event->type() == QEvent::Leave && !underMouse() && !m_dragging)
        point(QPoint(-1, -1));
    else if (event->type() == QEvent::Resize)
        m_placeSoon.start();
    return QAbstractButton::eventFilter(watched, event);
}

void BlockHandle::point(const QPoint &viewportPoint)
{
    const bool inside = m_editor.viewport()->rect().contains(viewportPoint);
    const int hovered = inside ? m_editor.cursorForPosition(viewportPoint).blockNumber() : -1;
    if (std::exchange(m_hovered, hovered) != hovered)
        m_placeSoon.start();
}

/// What the handle stands for: the selection where it is part of it, else its block.
std::optional<BlockRun> BlockHandle::run(Grain grain) const
{
    const QTextCursor caret = m_editor.textCursor();
    const QTextBlock hovered = m_editor.document()->findBlockByNumber(m_hovered);
    const QTextBlock block = hovered.isValid() ? hovered : caret.block();
    const auto selected = selectedRun(caret);
    const bool inSelection = selected && caret.hasSelection() && selected->last > selected->first
                             && block.blockNumber() >= selected->first && block.blockNumber() <= selected->last;
    return inSelection ? selected : runAround(block, grain);
}

void BlockHandle::place()
{
    if (m_dragging)
        return;
    const auto about = m_editor.isReadOnly() ? std::nullopt : run(Grain::Item);
    if (!about)
        return hide();
    const QTextBlock first = m_editor.document()->findBlockByNumber(about->first);
    const qreal zoom = m_editor.zoom() / 100.0;
    const QRectF rect = m_editor.blockRect(first);
    const qreal lineHeight = first.layout()->lineCount() > 0 ? first.layout()->lineAt(0).height() : handleHeight;
    const int x = std::max(1, qRound(page::sideMargin * zoom) - besideText - handleWidth);
    const qreal y = rect.top() + (std::min(lineHeight, 60.0) - handleHeight) / 2;
    move(x - m_editor.horizontalScrollBar()->value(), qRound(y));
    show();
}

void BlockHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    if (underMouse() || m_dragging) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selected);
        painter.drawRoundedRect(rect(), 5, 5);
    }
    QColor ink = underMouse() || m_dragging ? theme.accent : theme.soft;
    ink.setAlphaF(underMouse() || m_dragging ? 1.0F : 0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF centre(width() / 2.0, height() / 2.0);
    for (const int row : {-1, 0, 1}) {
        for (const int column : {-1, 1})
            painter.drawEllipse(centre + QPointF(column * 3, row * 5.5), 1.6, 1.6);
    }
}

void BlockHandle::mousePressEvent(QMouseEvent *event)
{
    m_editor.commitPreedit();
    m_pressed = event->pos();
    event->accept();
}

void BlockHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging && !far)
        return;
    if (!std::exchange(m_dragging, true)) {
        setCursor(Qt::ClosedHandCursor);
        qApp->installEventFilter(this); // Escape, wherever the keyboard is
        m_edge.start();
    }
    dragTo(mapToParent(event->pos()), event->modifiers());
}

/// The place between blocks that is nearest to the pointer.
void BlockHandle::dragTo(const QPoint &viewportPoint, Qt::KeyboardModifiers modifiers)
{
    m_dragged = viewportPoint;
    m_move.reset();
    m_line->hide();
    const QTextDocument &document = *m_editor.document();
    const auto moved = run(modifiers & Qt::ShiftModifier ? Grain::Whole : Grain::Item);
    if (!moved)
        return;
    const QTextBlock under =
        m_editor.cursorForPosition(QPoint(m_editor.viewport()->width() / 2, m_dragged.y())).block();
    QList<int> places{under.blockNumber()};
    for (const Grain grain : {Grain::Item, Grain::Whole}) {
        if (const auto part = runAround(under, grain))
            places += {part->first, part->last + 1};
    }
    std::optional<qreal> nearest;
    for (const int before : std::as_const(places)) {
        const qreal y = m_editor.gapAbove(before);
        const qreal distance = std::abs(y - m_dragged.y());
        if (!mayStandBefore(document, *moved, before) || (nearest && distance >= std::abs(*nearest - m_dragged.y())))
            continue;
        nearest = y;
        m_move = BlockMove{*moved, before};
    }
    if (!nearest)
        return;
    const int side = qRound(page::sideMargin * m_editor.zoom() / 100.0);
    m_line->setGeometry(side - 10, qRound(*nearest) - 5, m_editor.viewport()->width() - 2 * side + 20, 10);
    m_line->show();
    m_line->raise();
}

void BlockHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_dragging)
        drop(event->modifiers());
    else if (rect().contains(event->pos()))
        openMenu(mapToGlobal(rect().bottomLeft()));
}

void BlockHandle::drop(Qt::KeyboardModifiers modifiers)
{
    const auto move = m_move;
    endDrag();
    if (!move)
        return;
    if (modifiers & Qt::ControlModifier)
        m_editor.copyBlocks(*move);
    else
        m_editor.moveBlocks(*move);
    m_editor.setFocus(Qt::MouseFocusReason);
}

void BlockHandle::endDrag()
{
    if (!std::exchange(m_dragging, false))
        return;
    m_edge.stop();
    m_move.reset();
    m_line->hide();
    qApp->removeEventFilter(this);
    setCursor(Qt::OpenHandCursor);
    m_hovered = -1;
    m_placeSoon.start();
    update();
}

void BlockHandle::scrollAtTheEdge()
{
    QScrollBar *bar = m_editor.verticalScrollBar();
    const int below = m_dragged.y() - (m_editor.viewport()->height() - edge);
    const int by = m_dragged.y() < edge ? m_dragged.y() - edge : std::max(0, below);
    if (by == 0)
        return;
    bar->setValue(bar->value() + std::clamp(by, -40, 40));
    dragTo(m_dragged, QApplication::keyboardModifiers());
}

void BlockHandle::openMenuAtCaret()
{
    m_hovered = -1;
    place();
    if (run(Grain::Item))
        openMenu(m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
}

void BlockHandle::openMenu(const QPoint &globalPosition)
{
    const auto about = run(Grain::Item);
    if (!about || m_editor.isReadOnly())
        return;
    auto *menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *about);
    menu->popup(globalPosition);
}

void BlockHandle::fillMenu(QMenu &menu, const BlockRun &run)
{
    // The menu is about the block that it was opened at: what it does to texts, it does there.
    QTextCursor caret = m_editor.textCursor();
    if (caret.blockNumber() < run.first || caret.blockNumber() > run.last) {
        caret.setPosition(m_editor.document()->findBlockByNumber(run.first).position());
        m_editor.setTextCursor(caret);
    }
    const QTextDocument &document = *m_editor.document();
    const auto addStep = [&](const QString &text, Way way, const QKeySequence &keys) {
        const auto step = stepOf(document, run, way);
        QAction *action = menu.addAction(text, this, [this, step] { m_editor.moveBlocks(*step); });
        action->setShortcut(keys);
        action->setEnabled(step.has_value());
    };
    addStep(tr("Move &up"), Way::Up, QKeySequence(Qt::ALT | Qt::Key_Up));
    addStep(tr("Move &down"), Way::Down, QKeySequence(Qt::ALT | Qt::Key_Down));
    addKinds(menu);
    addWholeList(menu, run);
    menu.addSeparator();
    menu.addAction(tr("Du&plicate"), this, [this, run] { m_editor.copyBlocks({run, run.last + 1}); });
    menu.addAction(tr("D&elete"), this, [this, run] { m_editor.removeBlocks(run); });
}

void BlockHandle::addKinds(QMenu &menu)
{
    const auto now = kindAt(m_editor.textCursor());
    if (!now)
        return;
    QMenu *kinds = menu.addMenu(tr("&Turn into"));
    for (int i = 0; const auto name = kindName(static_cast<TextKind>(i)); ++i) {
        const auto kind = static_cast<TextKind>(i);
        QAction *action = kinds->addAction(*name, this, [this, kind] { m_editor.setKind(kind); });
        action->setCheckable(true);
        action->setChecked(kind == *now);
    }
}

void BlockHandle::addWholeList(QMenu &menu, const BlockRun &item)
{
    const QTextBlock block = m_editor.document()->findBlockByNumber(item.first);
    const auto list = runAround(block, Grain::Whole);
    if (roleOf(block) != PageRole::ListItem || !list || *list == item)
        return;
    QMenu *whole = menu.addMenu(tr("Whole &list"));
    const auto addStep = [&](const QString &text, Way way) {
        const auto step = stepOf(*m_editor.document(), *list, way);
        QAction *action = whole->addAction(text, this, [this, step] { m_editor.moveBlocks(*step); });
        action->setEnabled(step.has_value());
    };
    addStep(tr("Move &up"), Way::Up);
    addStep(tr("Move &down"), Way::Down);
    whole->addAction(tr("Du&plicate"), this, [this, list] { m_editor.copyBlocks({*list, list->last + 1}); });
    whole->addAction(tr("D&elete"), this, [this, list] { m_editor.removeBlocks(*list); });
}

} // namespace toasoan
