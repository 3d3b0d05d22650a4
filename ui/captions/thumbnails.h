#pragma once
#include "ui/editor/page_pictures.h"

#include <QCache>
#include <QPixmap>

namespace toasoan {

/// The article's pictures at the one size in which a view draws them, scaled once: scaling at each painting would hold
/// the window up. GUI thread.
class Thumbnails
{
public:
    enum class Fit {
        Inside, ///< all of the picture
        Filling ///< its middle, without an empty border
    };
    /// `size` in the view's units; `pictures` must outlive it, none: every picture is missing.
    Thumbnails(PagePictures *pictures, QSize size, Fit fit) : m_pictures(pictures), m_size(size), m_fit(fit) {}

    [[nodiscard]] QSize size() const { return m_size; }
    struct Answer
    {
        PictureState state = PictureState::Missing;
        QPixmap pixmap; ///< at most `size` large; null unless Ready
    };
    [[nodiscard]] Answer of(const Figure &figure, qreal pixelRatio);

private:
    [[nodiscard]] QPixmap scaled(const QImage &image, qreal pixelRatio) const;

    PagePictures *m_pictures;
    QSize m_size;
    Fit m_fit;
    QCache<QString, QPixmap> m_ready{64}; ///< by names of looks and the pixel ratio
};

} // namespace toasoan
