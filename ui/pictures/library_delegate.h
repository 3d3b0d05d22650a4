#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

class PagePictures;

/// A picture of the library as a row: thumbnail, caption, who took it and when.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LibraryDelegate(PagePictures &thumbnails, QObject *parent) : QStyledItemDelegate(parent), m_thumbnails(thumbnails)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PagePictures &m_thumbnails;
};

/// What stands under a caption: "An Mẫu · Vinh · 9/4/2020".
[[nodiscard]] QString originOf(const struct LibraryPicture &picture);

} // namespace toasoan
