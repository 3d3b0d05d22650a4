#include "ui/panels/drafts_panel.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/models/draft_delegate.h"
#include "ui/models/draft_list_model.h"
#include "ui/panels/draft_table.h"
#include "ui/panels/folder_list.h"
#include "ui/panels/listing_button.h"
#include "ui/panels/selection_row.h"

#include <QDragEnterEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int listPage = 200;   ///< rows
constexpr int searchPage = 16;  ///< rows: each has its text read for the snippet
constexpr int mostAgain = 1000; ///< rows that are read again at once when something changed
constexpr int sideWidth = 268;  ///< px, of search and folders beside the table

QStringList pathsOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DraftsPanel::DraftsPanel(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_search(new QLineEdit(this))
    , m_folders(new FolderList(this))
    , m_listing(new ListingButton(this))
    , m_model(new DraftListModel(this))
    , m_list(new QListView(this))
    , m_table(new DraftTable(m_model, this))
    , m_note(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_selection(new SelectionRow(this))
{
    setAcceptDrops(true);
    makeSearch();
    makeList();
    makeTable();
    makeNotes();
    makeSelectionRow();
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    for (QWidget *view :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_folders)})
        view->setPalette(quiet);
    layOut();
    makeTimers();
    connect(m_folders, &FolderList::chosen, this, &DraftsPanel::takeFolder);
    connect(m_folders, &FolderList::searchesChanged, this, [this](const QList<SavedSearch> &searches) {
        m_archive.searches = searches;
        Q_EMIT archiveSettingsChanged(m_archive);
    });
    connect(m_listing, &ListingButton::changed, this, &DraftsPanel::rememberListing);
    connect(m_model, &DraftListModel::moreWanted, this, &DraftsPanel::askMore);
}

void DraftsPanel::makeSearch()
{
    m_search->setPlaceholderText(tr("Search, no diacritics needed"));
    m_search->setAccessibleName(tr("Search the archive"));
    m_search->setToolTip(tr("Words, \"a phrase\", -without; tít: sapo: ảnh: tag: tác giả: trạng thái: từ: đến:"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition);
    QAction *save = m_search->addAction(themedIcon(QStringLiteral("save"), palette()), QLineEdit::TrailingPosition);
    save->setText(tr("Save this search"));
    save->setToolTip(tr("Keep this search among the folders (Ctrl+D)"));
    save->setVisible(false);
    save->setShortcut(QKeySequence(QStringLiteral("Ctrl+D")));
    save->setShortcutContext(Qt::WidgetShortcut);
    connect(save, &QAction::triggered, this, &DraftsPanel::saveSearch);
    connect(m_search, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setVisible(!text.trimmed().isEmpty()); });
    m_search->installEventFilter(this);
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListView::customContextMenuRequested, this, &DraftsPanel::openMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    keepLookingAhead(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSelection();
        const QList<DraftId> drafts = selected();
        if (!m_filling && m_width == Width::Narrow && drafts.size() == 1 && drafts.first() != m_current)
            Q_EMIT draftChosen(drafts.first());
    });
}

void DraftsPanel::makeTable()
{
    m_table->setSelectionModel(m_list->selectionModel());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->hide();
    keepLookingAhead(*m_table);
    connect(m_table, &QTreeView::customContextMenuRequested, this, &DraftsPanel::openMenu);
    connect(m_table, &QTreeView::doubleClicked, this, &DraftsPanel::open);
    connect(m_table, &DraftTable::columnsChanged, this, &DraftsPanel::rememberListing);
    connect(m_table, &DraftTable::orderChosen, this, [this](DraftOrder order) {
        const DraftListing now = m_listing->listing({});
        const bool turn = now.order == order && now.direction == SortDirection::Ascending;
        m_listing->setOrder(order, turn ? SortDirection::Descending : SortDirection::Ascending);
    });
}

/// The next page comes before the last one is read to its end.
void DraftsPanel::lookAhead(const QAbstractItemView &view)
{
    if (!view.model() || !view.isVisible())
        return;
    (void)view.visualRect(view.model()->index(0, 0)); // new rows that wait to be laid out have no room yet
    const QScrollBar *bar = view.verticalScrollBar();
    if (bar->value() + 2 * bar->pageStep() > bar->maximum())
        m_model->wantMore();
}

void DraftsPanel::keepLookingAhead(const QAbstractItemView &view)
{
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this, &view] { lookAhead(view); });
    connect(
        view.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, &view] { lookAhead(view); },
        Qt::QueuedConnection); // the view is in the middle of it
}

/// What an empty list says, and what is to be known of a full one.
void DraftsPanel::makeNotes()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(18);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 6);
    for (QLabel *label : {m_empty, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->hide();
    }
}

void DraftsPanel::makeSelectionRow()
{
    connect(m_selection, &SelectionRow::trashPressed, this, [this] { Q_EMIT trashWanted(selected()); });
    connect(m_selection, &SelectionRow::labelPressed, this, [this] { Q_EMIT labelWanted(selected()); });
    connect(m_selection, &SelectionRow::exportPressed, this, [this] { Q_EMIT exportWanted(selected()); });
    connect(m_selection, &SelectionRow::restorePressed, this, [this] { Q_EMIT restoreWanted(selected()); });
    connect(m_selection, &SelectionRow::removePressed, this, [this] { Q_EMIT removalWanted(selected()); });
}

void DraftsPanel::layOut()
{
    m_columns = new QHBoxLayout(this);
    m_rows = new QVBoxLayout;
    for (QBoxLayout *layout : {m_columns, m_rows}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(10, 10, 10, 8);
    searchRow->addWidget(m_search);
    m_rows->addLayout(searchRow);
    m_rows->addWidget(m_folders);
    m_area = new QWidget;
    auto *area = new QVBoxLayout(m_area);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(0);
    auto *order = new QHBoxLayout;
    order->setContentsMargins(8, 2, 8, 2);
    order->addWidget(m_listing);
    order->addStretch(1);
    area->addLayout(order);
    area->addWidget(m_note);
    area->addWidget(m_empty, 1);
    area->addWidget(m_list, 1);
    area->addWidget(m_table, 1);
    area->addWidget(m_selection);
    m_rows->addWidget(m_area, 1);
    m_columns->addLayout(m_rows);
}

void DraftsPanel::makeTimers()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, &DraftsPanel::refresh);
    m_elsewhere.setInterval(1000);
    connect(&m_elsewhere, &QTimer::timeout, this, &DraftsPanel::lookElsewhere);
    m_elsewhere.start();
    m_typing.setSingleShot(true);
    m_typing.setInterval(30); // a search that is overtaken is stopped, so that this need not be long
    connect(&m_typing, &QTimer::timeout, this, &DraftsPanel::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_busy.setSingleShot(true);
    m_busy.setInterval(400);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_note->setText(m_search->text().trimmed().isEmpty() ? tr("Reading…") : tr("Searching…"));
        m_note->show();
    });
}

/// A saved search brings its words, and takes them away again.
void DraftsPanel::takeFolder()
{
    const QString before = std::exchange(m_savedQuery, m_folders->query());
    if (!m_savedQuery.isEmpty())
        m_search->setText(m_savedQuery);
    else if (m_search->text() == before)
        m_search->clear();
    refresh();
}

DraftQuestion DraftsPanel::question() const
{
    return {m_search->text(), m_listing->listing(m_folders->scope())};
}

Shelf DraftsPanel::shelf() const
{
    return m_folders->scope().shelf;
}

void DraftsPanel::refresh()
{
    const DraftQuestion question = this->question();
    const bool search = !question.query.trimmed().isEmpty();
    const int most =
        search ? searchPage : std::clamp(m_model->isSearch() ? 0 : m_model->rowCount(), listPage, mostAgain);
    m_busy.start();
    m_refreshing = true;
    m_storage.reader().askInstead(
        this, [question, most](Desk &desk) { return desk.catalogue().first(question, most); },
        [this](const Result<DraftPage> &page) {
            m_busy.stop();
            m_refreshing = false;
            if (page)
                showPage(*page);
            else if (page.error().code != ErrorCode::Interrupted)
                showBroken(page.error());
        });
    refreshCounts();
}

void DraftsPanel::refreshCounts()
{
    m_storage.reader().ask(
        this, [scopes = m_folders->countedScopes()](Desk &desk) { return desk.catalogue().counts(scopes); },
        [this](const Result<QList<int>> &counts) {
            if (counts)
                m_folders->setCounts(*counts);
        });
}

void DraftsPanel::askMore()
{
    if (m_refreshing)
        return m_model->stopAsking();
    const int most = m_model->isSearch() ? 2 * searchPage : listPage;
    m_storage.reader().askInstead(
        this,
        [question = question(), behind = m_model->behind(), most](Desk &desk) {
            return desk.catalogue().next(question, behind, most);
        },
        [this](const Result<DraftPage> &page) {
            if (page)
                m_model->append(*page);
            else
                m_model->stopAsking();
        });
}

/// Another process (the command line, a second window) may have changed the archive.
void DraftsPanel::lookElsewhere()
{
    m_storage.reader().ask(
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

void DraftsPanel::showPage(const DraftPage &page)
{
    const DraftListing listing = m_listing->listing({});
    const bool search = page.behind.match != nullptr;
    const DraftGrouping grouping = listing.grouping;
    m_list->setUniformItemSizes(grouping == DraftGrouping::None);
    m_table->setUniformRowHeights(grouping == DraftGrouping::None);
    keepSelection([&] { m_model->setPage(page, grouping); });
    m_listing->showOf(search ? ListingButton::Of::Search : ListingButton::Of::Folder);
    if (search && isLikeliestFirst(listing))
        m_table->showNoOrder();
    else
        m_table->showOrder(listing.order, listing.direction);
    const bool empty = page.rows.isEmpty();
    m_list->setVisible(!empty && m_width == Width::Narrow);
    m_table->setVisible(!empty && m_width == Width::Wide);
    m_empty->setVisible(empty);
    m_empty->setText(emptyText());
    showNote(page);
    showSelection();
    lookAhead(m_width == Width::Wide ? static_cast<QAbstractItemView &>(*m_table)
                                     : *m_list); // what was not heard before
}

QString DraftsPanel::emptyText() const
{
    if (!m_search->text().trimmed().isEmpty())
        return tr(
            "No article holds these words. Fewer words find more; -word leaves out, \"two words\" stand together.");
    if (shelf() == Shelf::Trash)
        return tr("The trash is empty.");
    return tr("Nothing here yet. Ctrl+N starts an article; Ctrl+O brings one in, and so do files dropped here.");
}

/// A search that looked for other words than those typed says so.
void DraftsPanel::showNote(const DraftPage &page)
{
    QStringList widened;
    for (const Widening &widening : page.widenings)
        widened.append(
            tr("%1 (also %2)")
                .arg(widening.typed, widening.taken.first(std::min<qsizetype>(3, widening.taken.size())).join(u", ")));
    QStringList notes;
    if (page.reach == DraftPage::Reach::IndexDamaged)
        notes.append(
            tr("The index of words is damaged and is being made anew. Until then headlines alone are searched; "
               "no draft is hurt."));
    if (page.reach == DraftPage::Reach::IndexBehind)
        notes.append(tr("Some drafts are not in the index of words yet: those are found by their headlines alone."));
    if (!widened.isEmpty())
        notes.append(tr("Searched more widely: %1").arg(widened.join(u"; ")));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    if (page.reach == DraftPage::Reach::IndexDamaged)
        Q_EMIT indexDamaged();
}

void DraftsPanel::showBroken(const Error &error)
{
    m_list->hide();
    m_table->hide();
    m_note->hide();
    m_empty->setText(errorText(error));
    m_empty->show();
    Q_EMIT failed(error);
}

QList<DraftId> DraftsPanel::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (index.column() == DraftListModel::Headline)
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<DraftId> drafts;
    for (const int row : rows)
        drafts.append(m_model->row(row).id);
    return drafts;
}

void DraftsPanel::showSelection()
{
    m_selection->show(static_cast<int>(selected().size()), shelf());
}

DraftId DraftsPanel::currentInList() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->row(index.row()).id : DraftId();
}

/// Rows come and go; what was selected and what was in sight stays so.
void DraftsPanel::keepSelection(const std::function<void()> &change)
{
    const QList<DraftId> before = selected();
    const DraftId current = currentInList();
    const int scrolled = m_list->verticalScrollBar()->value();
    const int scrolledTable = m_table->verticalScrollBar()->value();
    m_filling = true;
    change();
    selectRows(before.size() > 1 || m_width == Width::Wide ? before : QList{m_current}, current);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_table->verticalScrollBar()->setValue(scrolledTable);
    m_filling = false;
}

void DraftsPanel::selectRows(const QList<DraftId> &drafts, const DraftId &current)
{
    QItemSelection selection;
    for (const DraftId &draft : drafts) {
        const int row = m_model->indexOf(draft);
        if (row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, DraftListModel::ColumnCount - 1));
    }
    QItemSelectionModel *chosen = m_list->selectionModel();
    const int at = m_model->indexOf(drafts.size() == 1 ? drafts.first() : current);
    if (at >= 0 && chosen->currentIndex().row() != at)
        chosen->setCurrentIndex(m_model->index(at, 0), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
}

void DraftsPanel::select(const DraftId &draft)
{
    m_current = draft;
    m_filling = true;
    selectRows({draft}, draft);
    m_filling = false;
    if (const int row = m_model->indexOf(draft); row >= 0)
        m_list->scrollTo(m_model->index(row, 0));
}

void DraftsPanel::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const DraftId draft = m_model->row(index.row()).id;
    if (m_width == Width::Wide)
        Q_EMIT widthLeft();
    Q_EMIT draftChosen(draft);
}

/// A right press says of a row what may be done with it, or with all that are selected, without opening it.
void DraftsPanel::openMenu(const QPoint &position)
{
    auto *view = m_width == Width::Wide ? static_cast<QAbstractItemView *>(m_table) : m_list;
    const QModelIndex index = view->indexAt(position);
    if (!index.isValid())
        return;
    const DraftId draft = m_model->row(index.row()).id;
    const QList<DraftId> all = selected().contains(draft) ? selected() : QList{draft};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, index] { open(index); });
    QAction *beside = menu->addAction(tr("Open &beside"), this, [this, draft] { Q_EMIT besideWanted(draft); });
    beside->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    menu->addSeparator();
    if (shelf() == Shelf::Trash) {
        menu->addAction(tr("B&ring back"), this, [this, all] { Q_EMIT restoreWanted(all); });
        menu->addAction(tr("&Delete for good…"), this, [this, all] { Q_EMIT removalWanted(all); });
    } else {
        menu->addAction(tr("&Label…"), this, [this, all] { Q_EMIT labelWanted(all); });
        menu->addAction(tr("E&xport…"), this, [this, all] { Q_EMIT exportWanted(all); });
        menu->addAction(tr("Move to &trash"), this, [this, all] { Q_EMIT trashWanted(all); })
            ->setShortcut(Qt::Key_Delete);
    }
    menu->popup(view->viewport()->mapToGlobal(position));
}

/// Keys that in a list are about its rows, though the window has them too.
bool DraftsPanel::actOnKey(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier) {
        if (!currentInList().isEmpty())
            Q_EMIT besideWanted(currentInList());
    } else if (enter && modifiers == Qt::NoModifier) {
        open(m_list->currentIndex());
    } else if (key.key() == Qt::Key_Delete && modifiers == Qt::NoModifier && !selected().isEmpty()) {
        if (shelf() == Shelf::Trash)
            Q_EMIT removalWanted(selected());
        else
            Q_EMIT trashWanted(selected());
    } else {
        return false;
    }
    return true;
}

bool DraftsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool inView = watched == m_list || watched == m_table;
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (inView && key && actOnKey(*key))
        return true;
    if (inView && event->type() == QEvent::ShortcutOverride) {
        const auto *wanted = static_cast<QKeyEvent *>(event);
        if (wanted->key() == Qt::Key_Return || wanted->key() == Qt::Key_Enter || wanted->key() == Qt::Key_Delete
            || wanted->matches(QKeySequence::SelectAll))
            event->accept();
    }
    if (watched == m_search && key && key->key() == Qt::Key_Down) {
        (m_width == Width::Wide ? static_cast<QWidget *>(m_table) : m_list)->setFocus(Qt::TabFocusReason);
        return true;
    }
    // The press of the menu's button must not choose the row.
    const auto *mouse = event->type() == QEvent::MouseButtonPress ? static_cast<QMouseEvent *>(event) : nullptr;
    const bool isRow = watched == m_list->viewport() || (m_table && watched == m_table->viewport());
    if (isRow && mouse && mouse->button() == Qt::RightButton)
        return true;
    return QWidget::eventFilter(watched, event);
}

void DraftsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_width == Width::Wide)
        Q_EMIT widthLeft();
    else
        QWidget::keyPressEvent(event);
}

void DraftsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !pathsOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DraftsPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(pathsOf(*event->mimeData()));
}

void DraftsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DraftsPanel::showAll()
{
    m_search->clear();
    m_folders->selectFirst();
    refresh();
}

DraftId DraftsPanel::neighbourOf(const DraftId &draft) const
{
    const int row = m_model->indexOf(draft);
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    return next >= 0 && next < m_model->rowCount() ? m_model->row(next).id : DraftId{};
}

void DraftsPanel::setPerson(const Person &person, const WorkflowProfile &profile)
{
    m_folders->setPerson(person, profile);
    refresh();
}

void DraftsPanel::setArchive(const ArchiveSettings &archive)
{
    if (archive == std::exchange(m_archive, archive))
        return;
    m_listing->set(archive);
    m_table->setHiddenColumns(archive.hiddenColumns);
    m_folders->setSearches(archive.searches);
    refresh();
}

void DraftsPanel::rememberListing()
{
    const DraftListing listing = m_listing->listing({});
    m_archive.order = orderId(listing.order);
    m_archive.ascending = listing.direction == SortDirection::Ascending;
    m_archive.grouping = groupingId(listing.grouping);
    m_archive.hiddenColumns = m_table->hiddenColumns();
    Q_EMIT archiveSettingsChanged(m_archive);
    refresh();
}

void DraftsPanel::saveSearch()
{
    const QString query = m_search->text().simplified();
    bool sure = false;
    const QString name =
        QInputDialog::getText(this, tr("Save the search"), tr("Name:"), QLineEdit::Normal, query, &sure).simplified();
    if (!sure || name.isEmpty())
        return;
    m_archive.searches.append({name, query});
    m_folders->setSearches(m_archive.searches);
    Q_EMIT archiveSettingsChanged(m_archive);
}

void DraftsPanel::setWidth(Width width)
{
    if (width == std::exchange(m_width, width))
        return;
    const bool wide = width == Width::Wide;
    (wide ? m_rows : m_columns)->removeWidget(m_area);
    if (wide)
        m_columns->addWidget(m_area, 1);
    else
        m_rows->addWidget(m_area, 1);
    m_rows->setAlignment(wide ? Qt::AlignTop : Qt::Alignment());
    for (QWidget *fixed : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_folders)})
        fixed->setMaximumWidth(wide ? sideWidth : QWIDGETSIZE_MAX);
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!wide && !empty);
    m_table->setVisible(wide && !empty);
    m_filling = true;
    selectRows(wide ? selected() : QList{m_current}, m_current);
    m_filling = false;
    (wide ? static_cast<QWidget *>(m_table) : m_list)->setFocus(Qt::OtherFocusReason);
}

} // namespace toasoan
