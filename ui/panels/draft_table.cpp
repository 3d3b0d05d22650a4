#include "ui/panels/draft_table.h"

#include "ui/models/draft_delegate.h"

#include <QHeaderView>
#include <QMenu>
#include <QProxyStyle>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr std::array<DraftOrder, DraftListModel::ColumnCount> orders = {DraftOrder::Headline, DraftOrder::State,
                                                                        DraftOrder::Author,   DraftOrder::Modified,
                                                                        DraftOrder::Created,  DraftOrder::Words};
/// Headings begin where the cells under them begin.
class HeadingStyle : public QProxyStyle
{
public:
    explicit HeadingStyle(QObject *parent) { setParent(parent); }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? draftMargin : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

constexpr std::array<int, DraftListModel::ColumnCount> widths = {400, 150, 150, 90, 90, 70};

} // namespace

DraftTable::DraftTable(DraftListModel *model, QWidget *parent) : QTreeView(parent)
{
    setModel(model);
    setHeaderHidden(true); // until it is seen: measuring it takes a font of its own
    setItemDelegate(new DraftCellDelegate(this));
    setAccessibleName(tr("Drafts, with columns"));
    setObjectName(QStringLiteral("archive"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setStyle(new HeadingStyle(header()));
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setMinimumSectionSize(60);
    for (int column = 0; column < DraftListModel::ColumnCount; ++column)
        setColumnWidth(column, widths.at(column));
    header()->setSectionResizeMode(DraftListModel::Headline, QHeaderView::Stretch);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &DraftTable::openColumnMenu);
    connect(header(), &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT orderChosen(orders.at(column)); });
}

void DraftTable::showEvent(QShowEvent *event)
{
    setHeaderHidden(false);
    for (int column = DraftListModel::StateName; column < DraftListModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(columnWidth(column), header()->sectionSizeHint(column))); // longer in English
    QTreeView::showEvent(event);
}

void DraftTable::setHiddenColumns(const QStringList &ids)
{
    for (int column = DraftListModel::StateName; column < DraftListModel::ColumnCount; ++column)
        setColumnHidden(column, ids.contains(orderId(orders.at(column))));
}

QStringList DraftTable::hiddenColumns() const
{
    QStringList ids;
    for (int column = DraftListModel::StateName; column < DraftListModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            ids.append(orderId(orders.at(column)));
    }
    return ids;
}

void DraftTable::showOrder(DraftOrder order, SortDirection direction)
{
    const auto found = std::find(orders.begin(), orders.end(), order);
    header()->setSortIndicator(static_cast<int>(found - orders.begin()),
                               direction == SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void DraftTable::showNoOrder()
{
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

void DraftTable::openColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = DraftListModel::StateName; column < DraftListModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    menu->popup(header()->mapToGlobal(position));
}

} // namespace toasoan
