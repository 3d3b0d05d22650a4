#include "ui/editor/blocks/block_editor.h"

#include "app/article/table_shape.h"
#include "ui/editor/blocks/embed_editor.h"
#include "ui/editor/blocks/gallery_editor.h"
#include "ui/editor/blocks/related_editor.h"
#include "ui/editor/blocks/table_editor.h"
#include "ui/editor/blocks/text_field.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace toasoan {

BlockEditor::BlockEditor(PagePictures *pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::ArrowCursor);
}

bool BlockEditor::takePicture(const Figure &)
{
    return false;
}

void BlockEditor::setArchiveHits(const QString &, const QList<RelatedLink> &) {}

TextField *BlockEditor::focusedField() const
{
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    return field && isAncestorOf(field) ? field : nullptr;
}

TextField *BlockEditor::newField(TextField *field)
{
    connect(field, &TextField::undoWanted, this, &BlockEditor::undoWanted);
    connect(field, &TextField::redoWanted, this, &BlockEditor::redoWanted);
    return field;
}

TextField *BlockEditor::addField(QFormLayout &form, const QString &label, TextField *field)
{
    field->frameInForm();
    field->setAccessibleName(label);
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(name, newField(field));
    return field;
}

bool BlockEditor::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return QWidget::event(event);
}

void BlockEditor::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    showFindings();
    update();
}

void BlockEditor::setCommented(const QHash<PictureId, CommentMarks::Sign> &) {}

PictureId BlockEditor::chosenPicture() const
{
    return {};
}

void BlockEditor::choosePicture(const PictureId &) {}

bool BlockEditor::shows(const TextField &, const Place &) const
{
    return false;
}

void BlockEditor::showFindings()
{
    for (TextField *field : findChildren<TextField *>()) {
        QList<Finding> here;
        for (const Finding &finding : std::as_const(m_findings)) {
            if (shows(*field, finding.place))
                here.append(finding);
        }
        field->setFindings(here);
    }
}

int BlockEditor::heightWanted() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(m_room.zoomedWidth()) : sizeHint().height();
}

void BlockEditor::setRoom(CardRoom room)
{
    if (room == m_room)
        return;
    m_room = room;
    QFont letters = QApplication::font();
    if (letters.pixelSize() > 0)
        letters.setPixelSize(qRound(letters.pixelSize() * room.zoom));
    else
        letters.setPointSizeF(letters.pointSizeF() * room.zoom);
    setFont(letters);
    for (TextField *field : findChildren<TextField *>())
        field->setZoom(room.zoom);
    roomChanged();
}

void BlockEditor::addTool(QBoxLayout &row, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    m_tools.append(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
}

void BlockEditor::chain(QWidget *above, const QList<TextField *> &fields)
{
    const auto focus = qOverload<>(&QWidget::setFocus);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QWidget *before = i > 0 ? fields[i - 1] : above;
        if (before)
            connect(fields[i], &TextField::leftUpwards, before, focus);
        else
            connect(fields[i], &TextField::leftUpwards, this, &BlockEditor::leftUpwards);
        if (i + 1 < fields.size())
            connect(fields[i], &TextField::leftDownwards, fields[i + 1], focus);
        else
            connect(fields[i], &TextField::leftDownwards, this, &BlockEditor::leftDownwards);
    }
}

void BlockEditor::addActions(QMenu &menu)
{
    menu.addActions(m_tools);
}

CardInk BlockEditor::ink() const
{
    return {themeOf(palette()), m_pictures};
}

bool BlockEditor::focusNextPrevChild(bool next)
{
    QWidget *const from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        return QWidget::focusNextPrevChild(next);
    QWidget *to = from;
    do
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    while (to != from
           && !(isAncestorOf(to) && to->isVisible() && to->isEnabled() && !to->focusProxy()
                && to->focusPolicy() & Qt::TabFocus));
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// No key goes on to the article below: it would type over the card.
void BlockEditor::keyPressEvent(QKeyEvent *event)
{
    const bool asksMenu = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (asksMenu)
        openMenuAtCaret();
    else if (event->matches(QKeySequence::Undo))
        Q_EMIT undoWanted();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoWanted();
    event->accept();
}

void BlockEditor::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void BlockEditor::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    TextField *field =
        qobject_cast<TextField *>(childAt(event->pos()) ? childAt(event->pos())->parentWidget() : nullptr);
    if (!field || event->reason() == QContextMenuEvent::Keyboard)
        return openMenuAtCaret();
    const QPoint pressed = field->viewport()->mapFrom(this, event->pos());
    if (!field->textCursor().hasSelection())
        field->putCaret(pressed);
    field->setFocus(Qt::MouseFocusReason);
    openMenu(event->globalPos(), field->findingAt(field->cursorForPosition(pressed).position()));
}

void BlockEditor::openMenuAtCaret()
{
    const TextField *field = focusedField();
    if (!field)
        return openMenu(mapToGlobal(rect().center()));
    openMenu(field->viewport()->mapToGlobal(field->cursorRect().bottomLeft()),
             field->findingAt(field->textCursor().position()));
}

void BlockEditor::openMenu(QPoint globalPosition, const std::optional<Finding> &finding)
{
    QMenu *menu = finding && m_newMenu ? m_newMenu(*finding) : new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!menu->isEmpty())
        menu->addSeparator();
    if (TextField *field = focusedField()) {
        field->commitPreedit();
        const bool selected = field->textCursor().hasSelection();
        menu->addAction(tr("Cut"), field, &QTextEdit::cut)->setEnabled(selected);
        menu->addAction(tr("Copy"), field, &QTextEdit::copy)->setEnabled(selected);
        menu->addAction(tr("Paste"), field, &QTextEdit::paste)->setEnabled(field->canPaste());
        menu->addSeparator();
    }
    addActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("Done"), this, &BlockEditor::closeWanted);
    menu->popup(globalPosition);
}

BlockEditor *newBlockEditor(const BlockContent &content, PagePictures *pictures, QWidget *parent)
{
    if (!isEditedInPlace(content))
        return nullptr;
    return std::visit(overloaded{[&](const Table &) -> BlockEditor * { return new TableEditor(pictures, parent); },
                                 [&](const Gallery &) -> BlockEditor * { return new GalleryEditor(pictures, parent); },
                                 [&](const Embed &) -> BlockEditor * { return new EmbedEditor(pictures, parent); },
                                 [&](const Related &) -> BlockEditor * { return new RelatedEditor(pictures, parent); },
                                 [](const auto &) -> BlockEditor * { return nullptr; }},
                      content);
}

bool isEditedInPlace(const BlockContent &content)
{
    if (const auto *table = std::get_if<Table>(&content))
        return TableShape::of(*table).has_value();
    return std::holds_alternative<Gallery>(content) || std::holds_alternative<Embed>(content)
           || std::holds_alternative<Related>(content);
}

} // namespace toasoan
