#pragma once
#include "ui/captions/caption_delegate.h"

namespace toasoan {

/// Paints a picture as a card: large enough to judge it, its caption and whose it is below.
class GridDelegate : public CaptionDelegate
{
    Q_OBJECT

public:
    using CaptionDelegate::CaptionDelegate;

    static constexpr QSize picture{272, 182};
    static constexpr QSize card{296, 296}; ///< with the room around it

    void setPictures(PagePictures *pictures) override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return card; }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRect &room, const QModelIndex &index, const QFont &font,
                    const QPalette &palette) const;
};

} // namespace toasoan
