#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

/// Paints a finding as “wrong → right” with one sentence why; the current one has room for its buttons below.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int buttonRow = 38; ///< px at the foot of the current row
    static constexpr int textLeft = 36;  ///< px before words and buttons
};

} // namespace toasoan
