#include "ui/captions/thumbnails.h"

namespace toasoan {

Thumbnails::Answer Thumbnails::of(const Figure &figure, qreal pixelRatio)
{
    if (!figure.picture || !m_pictures)
        return {};
    const PictureLook look = lookOf(figure);
    const QString key = QStringLiteral("%1@%2").arg(look.isPlain() ? look.id.value : nameOf(look)).arg(pixelRatio);
    if (const QPixmap *ready = m_ready.object(key))
        return {PictureState::Ready, *ready};
    const PagePictures::Answer answer = m_pictures->picture(look);
    if (answer.state != PictureState::Ready)
        return {answer.state, {}};
    const QPixmap made = scaled(answer.image, pixelRatio);
    m_ready.insert(key, new QPixmap(made));
    return {PictureState::Ready, made};
}

QPixmap Thumbnails::scaled(const QImage &image, qreal pixelRatio) const
{
    const QSize pixels = (QSizeF(m_size) * pixelRatio).toSize();
    QImage made = image.scaled(pixels, m_fit == Fit::Filling ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio,
                               Qt::SmoothTransformation);
    if (m_fit == Fit::Filling)
        made = made.copy(
            QRect(QPoint((made.width() - pixels.width()) / 2, (made.height() - pixels.height()) / 2), pixels));
    QPixmap pixmap = QPixmap::fromImage(made);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace toasoan
