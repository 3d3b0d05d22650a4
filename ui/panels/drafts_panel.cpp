#include "ui/panels/drafts_panel.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/draft_delegate.h"
#include "ui/models/draft_list_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace toasoan {
namespace {

enum ShelfRole { StateRole = Qt::UserRole, CountRole };

/// "Name … count" on one quiet line.
class ShelfDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent) : QPen(Qt::NoPen));
            painter->setBrush(theme.selected);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6.5, 0.5, -6.5, -0.5), 4, 4);
        }
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRect rect = option.rect.adjusted(15, 0, -15, 0);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setPen(theme.soft);
        const int count = index.data(CountRole).toInt();
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count > 0 ? QLocale().toString(count) : QString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 26}; }
};

constexpr int allDrafts = -1;
constexpr int trash = -2;

} // namespace

DraftsPanel::DraftsPanel(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_search(new QLineEdit(this))
    , m_shelves(new QListWidget(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_model(new DraftListModel(this))
{
    m_search->setPlaceholderText(tr("Search, no diacritics needed"));
    m_search->setAccessibleName(tr("Search the archive"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition);
    makeShelves();
    makeList();
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    m_shelves->setPalette(quiet);
    makeEmptyNote();
    layOut();
    makeTimers();
    connect(m_shelves, &QListWidget::currentRowChanged, this, &DraftsPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_model->row(index.row()).id != m_current)
            Q_EMIT draftChosen(m_model->row(index.row()).id);
    });
}

void DraftsPanel::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DraftDelegate(m_list));
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setObjectName(QStringLiteral("drafts"));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &DraftsPanel::openMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

/// What an empty list says.
void DraftsPanel::makeEmptyNote()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(18);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
}

void DraftsPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(10, 10, 10, 8);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_shelves);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
}

void DraftsPanel::makeTimers()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, &DraftsPanel::refresh);
    m_elsewhere.setInterval(2000);
    connect(&m_elsewhere, &QTimer::timeout, this, &DraftsPanel::lookElsewhere);
    m_elsewhere.start();
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &DraftsPanel::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

void DraftsPanel::makeShelves()
{
    const auto add = [this](const QString &name, int state) {
        auto *item = new QListWidgetItem(name, m_shelves);
        item->setData(StateRole, state);
    };
    add(tr("All articles"), allDrafts);
    for (const State state : {State::Writing, State::Submitted, State::Approved, State::Published, State::Returned})
        add(stateName(state), static_cast<int>(state));
    add(tr("Trash"), trash);
    m_shelves->setItemDelegate(new ShelfDelegate(m_shelves));
    m_shelves->setAccessibleName(tr("Shelves of the archive"));
    m_shelves->setFrameShape(QFrame::NoFrame);
    m_shelves->setFixedHeight(m_shelves->count() * 26 + 8);
    m_shelves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shelves->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shelves->setCurrentRow(0);
}

DraftFilter DraftsPanel::filter() const
{
    DraftFilter filter;
    filter.query = m_search->text();
    const int state = m_shelves->currentItem() ? m_shelves->currentItem()->data(StateRole).toInt() : allDrafts;
    if (state >= 0)
        filter.state = static_cast<State>(state);
    filter.shelf = state == trash ? Shelf::Trash : Shelf::Live;
    return filter;
}

void DraftsPanel::refresh()
{
    const int question = ++m_asked;
    m_storage.ask(
        this, [filter = filter()](Desk &desk) { return desk.drafts().list(filter); },
        [this, question](const Result<QList<DraftRow>> &rows) {
            if (question != m_asked)
                return;
            if (rows)
                showRows(*rows);
            else
                Q_EMIT failed(rows.error());
        });
    m_storage.ask(
        this, [](Desk &desk) { return desk.drafts().counts(); },
        [this](const Result<QMap<State, int>> &counts) {
            if (counts)
                showCounts(*counts);
        });
}

/// Another process (the command line, a second window) may have changed the archive.
void DraftsPanel::lookElsewhere()
{
    m_storage.ask(
        this, [](Desk &desk) { return desk.drafts().changeCounter(); },
        [this](const Result<qint64> &counter) {
            if (!counter || std::exchange(m_changes, *counter) == *counter)
                return;
            refresh();
            Q_EMIT archiveChanged();
        });
}

void DraftsPanel::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftsPanel::showCounts(const QMap<State, int> &counts)
{
    int all = 0;
    for (const int count : counts)
        all += count;
    for (int i = 0; i < m_shelves->count(); ++i) {
        const int state = m_shelves->item(i)->data(StateRole).toInt();
        m_shelves->item(i)->setData(CountRole, state == allDrafts ? all
                                               : state >= 0       ? counts.value(static_cast<State>(state))
                                                                  : 0);
    }
}

void DraftsPanel::showRows(const QList<DraftRow> &rows)
{
    m_model->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(m_search->text().isEmpty()
                         ? tr("Nothing here yet. Ctrl+N starts an article; Ctrl+O brings one in.")
                         : tr("No article holds these words."));
    select(m_current);
}

void DraftsPanel::select(const DraftId &draft)
{
    m_current = draft;
    const int row = m_model->indexOf(draft);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
}

void DraftsPanel::askBeside()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT besideWanted(DraftId(m_model->row(m_list->currentIndex().row()).id));
}

/// A right press says of a row what may be done with it, without opening it.
void DraftsPanel::openMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const DraftId draft = m_model->row(index.row()).id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, draft] { Q_EMIT draftChosen(draft); });
    QAction *beside = menu->addAction(tr("Open &beside"), this, [this, draft] { Q_EMIT besideWanted(draft); });
    beside->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

/// Ctrl+Enter is the window's too: in this list it is about the row.
bool DraftsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_list && (pressed || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            event->accept();
            if (pressed)
                askBeside();
            return true;
        }
    }
    // The press of the menu's button must not choose the row.
    const auto *mouse = event->type() == QEvent::MouseButtonPress ? static_cast<QMouseEvent *>(event) : nullptr;
    if (watched == m_list->viewport() && mouse && mouse->button() == Qt::RightButton)
        return true;
    return QWidget::eventFilter(watched, event);
}

void DraftsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DraftsPanel::showAll()
{
    m_search->clear();
    m_shelves->setCurrentRow(0);
    refresh();
}

DraftId DraftsPanel::neighbourOf(const DraftId &draft) const
{
    const int row = m_model->indexOf(draft);
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    return next >= 0 && next < m_model->rowCount() ? m_model->row(next).id : DraftId{};
}

} // namespace toasoan
