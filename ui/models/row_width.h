#pragma once
class QAbstractItemView;
class QStyleOptionViewItem;

namespace toasoan {

/// How wide a row's words may be, px: always beside a scroll bar, so that lines break alike with and without one.
[[nodiscard]] int widthInside(const QAbstractItemView *view, const QStyleOptionViewItem &option);

} // namespace toasoan
