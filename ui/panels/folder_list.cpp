#include "ui/panels/folder_list.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace toasoan {
namespace {

enum FolderRole { CountRole = Qt::UserRole };
constexpr int rowHeight = 25;
constexpr int mostShown = 14; ///< rows; with more the list scrolls

/// "Name … count" on one quiet line; a saved search has its sign.
class FolderDelegate : public QStyledItemDelegate
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
        const QRect rect = option.rect.adjusted(15, 0, -15, 0);
        const int count = index.data(CountRole).toInt();
        const QString number = count > 0 ? QLocale().toString(count) : QString();
        const int room = rect.width() - painter->fontMetrics().horizontalAdvance(number) - 8;
        painter->setPen(theme.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->setPen(theme.soft);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, number);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight}; }
};

} // namespace

FolderList::FolderList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new FolderDelegate(this));
    setAccessibleName(tr("Folders of the archive"));
    setObjectName(QStringLiteral("folders"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    fill();
    selectFirst();
    connect(this, &QListWidget::currentRowChanged, this, &FolderList::chosen);
}

QList<FolderList::Folder> FolderList::folders() const
{
    using S = toasoan::State; // a list view has states of its own
    const auto states = [](const QList<S> &wanted) {
        DraftScope scope;
        scope.states = wanted;
        return scope;
    };
    DraftScope own;
    own.whose = DraftScope::Whose::Own;
    own.person = m_person.name;
    DraftScope trash;
    trash.shelf = Shelf::Trash;
    return {
        {tr("All articles"), {}, {}},
        {tr("My articles"), tr("What you began"), own},
        {tr("Waiting for me"), tr("Others' copy that you may judge, and yours that came back"),
         waitingFor(m_person, m_profile)},
        {tr("In the works"), tr("Being written or edited"), states({S::Idea, S::Writing, S::Editing, S::Held})},
        {tr("Waiting for approval"), {}, states({S::Submitted, S::ReviewDesk, S::ReviewSecretary, S::ReviewChief})},
        {tr("Approved"), {}, states({S::Approved, S::Scheduled})},
        {tr("Published"), {}, states({S::Published, S::Updated, S::Corrected, S::Removed})},
        {tr("Returned"), {}, states({S::Returned})},
        {tr("Trash"), tr("Deleted drafts; they can come back"), trash},
    };
}

void FolderList::fill()
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    m_folders = folders();
    for (const Folder &folder : std::as_const(m_folders)) {
        auto *item = new QListWidgetItem(folder.name, this);
        item->setToolTip(folder.tip);
    }
    for (const SavedSearch &search : std::as_const(m_searches)) {
        auto *item = new QListWidgetItem(QStringLiteral("⌕ ") + search.name, this);
        item->setToolTip(search.query);
        item->setData(Qt::AccessibleTextRole, tr("Saved search: %1").arg(search.name));
    }
    setFixedHeight(std::min(count(), mostShown) * rowHeight + 8);
    setVerticalScrollBarPolicy(count() > mostShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setCurrentRow(row < count() ? row : 0);
    setCounts(m_counts);
}

void FolderList::setPerson(const Person &person, const WorkflowProfile &profile)
{
    m_person = person;
    m_profile = profile;
    fill();
}

void FolderList::setSearches(const QList<SavedSearch> &searches)
{
    m_searches = searches;
    fill();
}

int FolderList::searchAt(int row) const
{
    const int search = row - static_cast<int>(m_folders.size());
    return search < m_searches.size() ? std::max(search, -1) : -1;
}

DraftScope FolderList::scope() const
{
    return m_folders.value(currentRow()).scope;
}

QString FolderList::query() const
{
    const int search = searchAt(currentRow());
    return search < 0 ? QString() : m_searches.at(search).query;
}

QList<DraftScope> FolderList::countedScopes() const
{
    QList<DraftScope> scopes;
    for (const Folder &folder : m_folders)
        scopes.append(folder.scope);
    return scopes;
}

void FolderList::setCounts(const QList<int> &counts)
{
    m_counts = counts;
    for (int i = 0; i < std::min<qsizetype>(counts.size(), m_folders.size()); ++i) {
        item(i)->setData(CountRole, counts.at(i));
        item(i)->setData(Qt::AccessibleTextRole, tr("%1, %n draft(s)", nullptr, counts.at(i)).arg(m_folders[i].name));
    }
}

void FolderList::selectFirst()
{
    setCurrentRow(0);
}

void FolderList::removeSearch(int search)
{
    m_searches.removeAt(search);
    fill();
    Q_EMIT searchesChanged(m_searches);
    Q_EMIT chosen();
}

void FolderList::renameSearch(int search)
{
    bool sure = false;
    const QString name = QInputDialog::getText(this, tr("Rename the search"), tr("Name:"), QLineEdit::Normal,
                                               m_searches.at(search).name, &sure);
    if (!sure || name.trimmed().isEmpty())
        return;
    m_searches[search].name = name.trimmed();
    fill();
    Q_EMIT searchesChanged(m_searches);
}

void FolderList::keyPressEvent(QKeyEvent *event)
{
    const int search = searchAt(currentRow());
    if (search >= 0 && event->key() == Qt::Key_Delete)
        return removeSearch(search);
    if (search >= 0 && event->key() == Qt::Key_F2)
        return renameSearch(search);
    QListWidget::keyPressEvent(event);
}

void FolderList::contextMenuEvent(QContextMenuEvent *event)
{
    const int search = searchAt(event->reason() == QContextMenuEvent::Mouse ? row(itemAt(event->pos())) : currentRow());
    if (search < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename…"), this, [this, search] { renameSearch(search); })->setShortcut(Qt::Key_F2);
    menu->addAction(tr("&Forget this search"), this, [this, search] { removeSearch(search); })
        ->setShortcut(Qt::Key_Delete);
    menu->popup(event->globalPos());
}

} // namespace toasoan
