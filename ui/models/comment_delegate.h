#pragma once
#include <QHash>
#include <QStyledItemDelegate>

namespace toasoan {

struct CommentRow;

/// Paints a thread: who, when, the words it is about, what was said and answered. The current one is shown whole, with
/// room for its buttons below; of the others the beginning.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CommentDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int buttonRow = 38; ///< px at the foot of the current row
    static constexpr int textLeft = 36;  ///< px before words and buttons

private:
    /// Lines are broken once for a width: hundreds of rows are laid out whenever one of them grows.
    struct Height
    {
        int width;
        size_t text;
        int height;
    };
    mutable QHash<QString, Height> m_heights; ///< of rows that are not current, by thread
};

} // namespace toasoan
