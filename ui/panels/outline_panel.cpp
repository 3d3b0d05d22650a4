#include "ui/panels/outline_panel.h"

#include "ui/models/outline_delegate.h"
#include "ui/models/outline_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace toasoan {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_hint(new QLabel), m_list(new QListView), m_model(new OutlineModel(this))
{
    m_hint->setText(tr("Cross-heads, boxes, pictures and tables will stand here. Ctrl+2 makes a cross-head."));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(12, 8, 12, 8);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setObjectName(QStringLiteral("outline"));
    m_list->setAccessibleName(tr("Outline"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT visited(current()); });
    connect(m_model, &OutlineModel::dropped, this, &OutlinePanel::moveWanted, Qt::QueuedConnection);
}

void OutlinePanel::setEntries(const QList<OutlineEntry> &entries)
{
    const BlockId kept = current();
    m_model->setEntries(entries);
    m_hint->setVisible(entries.size() < 2);
    if (!m_list->currentIndex().isValid())
        showCurrent(kept);
}

BlockId OutlinePanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->entry(index.row()).block : BlockId();
}

bool OutlinePanel::lists(const BlockId &block) const
{
    return m_model->rowOf(block) >= 0;
}

void OutlinePanel::showCurrent(const BlockId &block)
{
    const QModelIndex index = m_model->index(m_model->rowOf(block));
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void OutlinePanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool OutlinePanel::handleKey(int key, Qt::KeyboardModifiers modifiers, QEvent::Type type)
{
    const bool pressed = type == QEvent::KeyPress;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !(modifiers & ~Qt::KeypadModifier)) {
        if (pressed)
            Q_EMIT visited(current());
        return true;
    }
    if ((key == Qt::Key_Up || key == Qt::Key_Down) && (modifiers & ~Qt::KeypadModifier) == Qt::AltModifier) {
        if (pressed && !current().isEmpty())
            Q_EMIT stepWanted(current(), key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

/// Alt+↑ is the window's too: in this list it is about the row.
bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers(), event->type())) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toasoan
