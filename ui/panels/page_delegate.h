#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

/// Paints a cell of a table that has a page for itself (page_table.h): a row is chosen, not a cell, and words begin
/// where those of the header do.
class PageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace toasoan
