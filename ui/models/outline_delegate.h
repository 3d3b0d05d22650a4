#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

/// A line of the outline: deeper ones set in, pictures, boxes and tables with their sign.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace toasoan
