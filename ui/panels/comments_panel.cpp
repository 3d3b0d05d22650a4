#include "ui/panels/comments_panel.h"

#include "ui/models/comment_delegate.h"
#include "ui/panels/comment_filter_row.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace toasoan {
namespace {

constexpr int rowsAtOnce = 40; ///< whose lines are broken in one turn of the event loop

} // namespace

CommentsPanel::CommentsPanel(QWidget *parent) : QWidget(parent), m_title(tr("Comments")) {}

void CommentsPanel::make()
{
    if (m_model)
        return;
    m_filter = new CommentFilterRow;
    m_note = new QLabel;
    m_list = new QListView;
    m_model = new CommentListModel(this);
    m_filter->setPerson(m_me);
    m_model->setFilter(m_filter->filter());
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(18);
    m_note->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setUpList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_filter, &CommentFilterRow::changed, this,
            [this] { change([this] { return m_model->setFilter(m_filter->filter()); }); });
    showCounts();
}

void CommentsPanel::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setObjectName(QStringLiteral("comments"));
    m_list->setAccessibleName(tr("Comments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setBatchSize(rowsAtOnce);
    connect(&m_measuring, &QTimer::timeout, this, &CommentsPanel::measureSome);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommentsPanel::placeButtons);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT visited(current()); });
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT replyWanted(current()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (changed == m_list->currentIndex())
            placeButtons(changed, {}); // it may be settled now
        else
            m_list->doItemsLayout(); // it may need other room
    });
}

void CommentsPanel::setPerson(const QString &name)
{
    if (name == std::exchange(m_me, name) || !m_model)
        return;
    m_filter->setPerson(name);
    change([this] { return m_model->setFilter(m_filter->filter()); });
}

void CommentsPanel::setOpenCount(int count)
{
    const QString title = count > 0 ? tr("Comments %1").arg(count) : tr("Comments");
    if (title == std::exchange(m_title, title))
        return;
    Q_EMIT titleChanged(m_title);
}

CommentFilter CommentsPanel::filter() const
{
    return m_model ? m_model->filter() : CommentFilter();
}

void CommentsPanel::setRows(const QList<CommentRow> &rows)
{
    make();
    if (rows == m_model->all())
        return;
    change([&] { return m_model->setRows(rows); });
}

/// Changes what is listed; the current thread and the place of the keyboard stay.
void CommentsPanel::change(const std::function<bool()> &change)
{
    const QString kept = current();
    const int row = m_list->currentIndex().row();
    const bool focused = m_list->isAncestorOf(QApplication::focusWidget()) || m_list->hasFocus();
    const bool others = change();
    if (others)
        measure(); // before anything lays them out
    showCounts();
    if (!others)
        return;
    if (focused)
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_filter)->setFocus(Qt::OtherFocusReason);
    if (kept.isEmpty())
        return;
    const QModelIndex same = m_model->indexOf(kept);
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(same.isValid() ? same : m_model->index(std::min(row, last)));
}

/// Rows whose heights nobody knows yet are laid out in slices; once they are known all at once, so that the list does
/// not jump when one of them grows.
void CommentsPanel::measure()
{
    m_measured = 0;
    if (m_model->rowCount() <= rowsAtOnce)
        return;
    m_list->setLayoutMode(QListView::Batched);
    m_measuring.start(0);
}

void CommentsPanel::measureSome()
{
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.widget = m_list;
    const int until = std::min(m_measured + rowsAtOnce, m_model->rowCount());
    for (; m_measured < until; ++m_measured)
        (void)m_list->itemDelegate()->sizeHint(option, m_model->index(m_measured));
    if (m_measured < m_model->rowCount())
        return;
    m_measuring.stop();
    m_list->setLayoutMode(QListView::SinglePass);
}

void CommentsPanel::showCounts()
{
    QList<CommentThread> threads;
    for (const CommentRow &row : m_model->all())
        threads.append(row.thread);
    m_filter->countThreads(threads);
    m_filter->setVisible(!threads.isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
    m_note->setVisible(m_model->rowCount() == 0);
    m_note->setText(threads.isEmpty()
                        ? tr("Nobody has said anything yet. Select words or a picture and press Ctrl+Shift+M.")
                        : tr("No comment matches the filter."));
}

void CommentsPanel::select(const QString &thread)
{
    make();
    for (const CommentRow &row : m_model->all()) {
        if (row.thread.id == thread)
            m_filter->letThrough(row.thread);
    }
    m_list->setCurrentIndex(m_model->indexOf(thread));
}

QString CommentsPanel::current() const
{
    const CommentRow *row = m_model ? m_model->row(m_list->currentIndex()) : nullptr;
    return row ? row->thread.id : QString();
}

void CommentsPanel::focusList()
{
    make();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void CommentsPanel::appear()
{
    make();
    Q_EMIT wanted();
}

void CommentsPanel::showReturns()
{
    appear();
    m_filter->showReturns();
    focusList();
}

void CommentsPanel::placeButtons(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_list->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason); // a button that goes must not take the keyboard along
    if (m_model->row(previous))
        m_list->setIndexWidget(previous, nullptr);
    if (const CommentRow *row = m_model->row(current))
        m_list->setIndexWidget(current, buttonsFor(*row));
    m_list->doItemsLayout(); // the current row is taller than the others
}

QWidget *CommentsPanel::buttonsFor(const CommentRow &row)
{
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(CommentDelegate::textLeft, 0, 12, 8);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    layout->addLayout(foot);
    auto *reply = new QPushButton(tr("Answer"));
    connect(reply, &QPushButton::clicked, this, [this] { Q_EMIT replyWanted(current()); });
    auto *settle = new QPushButton(row.thread.state == ThreadState::Resolved ? tr("Open again")
                                   : row.thread.reason.isEmpty()             ? tr("Resolve")
                                                                             : tr("Mended"));
    connect(settle, &QPushButton::clicked, this, [this] { Q_EMIT settleWanted(current()); });
    foot->addWidget(reply);
    foot->addWidget(settle);
    foot->addStretch();
    return place;
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        m_list->doItemsLayout();
    if (watched != m_list || event->type() != QEvent::KeyPress || current().isEmpty())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        Q_EMIT replyWanted(current());
    else if (key->key() == Qt::Key_Space)
        Q_EMIT settleWanted(current());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void CommentsPanel::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace toasoan
