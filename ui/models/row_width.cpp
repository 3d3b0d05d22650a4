#include "ui/models/row_width.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace toasoan {

int widthInside(const QAbstractItemView *view, const QStyleOptionViewItem &option)
{
    return view ? view->width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace toasoan
