#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

/// Paints a row of the drafts list: headline on two lines, what was found, state chip, time.
class DraftDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "14:02", "yesterday", "12/11": how a list says when.
[[nodiscard]] QString shortTime(const QDateTime &time, const QDateTime &now);

} // namespace toasoan
