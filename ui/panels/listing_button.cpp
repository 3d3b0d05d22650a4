#include "ui/panels/listing_button.h"

#include <QActionGroup>
#include <QMenu>

namespace toasoan {
namespace {

template<typename Value>
void addChoice(QMenu &menu, QActionGroup &group, const QString &text, Value value)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(static_cast<int>(value));
    group.addAction(action);
}

void check(const QActionGroup &group, int value)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == value);
}

} // namespace

ListingButton::ListingButton(QWidget *parent)
    : QToolButton(parent)
    , m_orders(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
    , m_groupings(new QActionGroup(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    fillOrders();
    fillGroupings();
    showChoice();
}

void ListingButton::fillOrders()
{
    QMenu &menu = *this->menu();
    menu.addSection(tr("Order"));
    addChoice(menu, *m_orders, tr("Last &changed"), DraftOrder::Modified);
    addChoice(menu, *m_orders, tr("&Begun"), DraftOrder::Created);
    addChoice(menu, *m_orders, tr("&Headline"), DraftOrder::Headline);
    addChoice(menu, *m_orders, tr("&Author"), DraftOrder::Author);
    addChoice(menu, *m_orders, tr("&State"), DraftOrder::State);
    addChoice(menu, *m_orders, tr("&Length"), DraftOrder::Words);
    menu.addSeparator();
    addChoice(menu, *m_directions, tr("&Descending"), SortDirection::Descending);
    addChoice(menu, *m_directions, tr("Asce&nding"), SortDirection::Ascending);
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto order = static_cast<DraftOrder>(action->data().toInt());
        const bool letters = order == DraftOrder::Headline || order == DraftOrder::Author || order == DraftOrder::State;
        setOrder(order, letters ? SortDirection::Ascending : SortDirection::Descending);
    });
    connect(m_directions, &QActionGroup::triggered, this, [this](const QAction *action) {
        setOrder(m_listing.order, static_cast<SortDirection>(action->data().toInt()));
    });
}

void ListingButton::fillGroupings()
{
    QMenu &menu = *this->menu();
    menu.addSection(tr("Groups"));
    addChoice(menu, *m_groupings, tr("N&o groups"), DraftGrouping::None);
    addChoice(menu, *m_groupings, tr("By da&y"), DraftGrouping::Day);
    addChoice(menu, *m_groupings, tr("By s&tate"), DraftGrouping::State);
    addChoice(menu, *m_groupings, tr("By a&uthor"), DraftGrouping::Author);
    connect(m_groupings, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_listing.grouping = static_cast<DraftGrouping>(action->data().toInt());
        showChoice();
        Q_EMIT changed();
    });
}

void ListingButton::set(const ArchiveSettings &settings)
{
    m_listing.order = orderFromId(settings.order);
    m_listing.direction = settings.ascending ? SortDirection::Ascending : SortDirection::Descending;
    m_listing.grouping = groupingFromId(settings.grouping);
    showChoice();
}

void ListingButton::setOrder(DraftOrder order, SortDirection direction)
{
    m_listing.order = order;
    m_listing.direction = direction;
    showChoice();
    Q_EMIT changed();
}

DraftListing ListingButton::listing(const DraftScope &scope) const
{
    DraftListing listing = m_listing;
    listing.scope = scope;
    return listing;
}

void ListingButton::showOf(Of of)
{
    if (of != std::exchange(m_of, of))
        showChoice();
}

void ListingButton::showChoice()
{
    check(*m_orders, static_cast<int>(m_listing.order));
    check(*m_directions, static_cast<int>(m_listing.direction));
    check(*m_groupings, static_cast<int>(m_listing.grouping));
    const QAction *order = m_orders->checkedAction();
    const bool isLikely = m_of == Of::Search && isLikeliestFirst(m_listing);
    const QString name = isLikely ? tr("Likeliest first") : order ? QString(order->text()).remove(u'&') : QString();
    const bool down = m_listing.direction == SortDirection::Descending;
    setText(isLikely ? name : QString(name + (down ? QStringLiteral(" ↓") : QStringLiteral(" ↑"))));
    setAccessibleName(tr("Order and groups of the list: %1").arg(name));
    setToolTip(tr("Order and groups of the list"));
}

} // namespace toasoan
