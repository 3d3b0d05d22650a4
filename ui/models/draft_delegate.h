#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

constexpr int draftMargin = 12; ///< px: what stands in a row begins so far from its edge

/// Paints a row of the drafts list: headline on two lines, what was found, state chip, time; above it the heading of
/// its group where one begins.
class DraftDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints one cell of the archive's table.
class DraftCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace toasoan
