#include "ui/panels/page_delegate.h"

#include <QStyle>
#include <QWidget>

namespace toasoan {

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int inward = 7; // px
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    cell.rect.setLeft(cell.rect.left() + inward);
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

void PageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

} // namespace toasoan
