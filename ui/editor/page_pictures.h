#pragma once
#include "app/article/picture_look.h"

#include <QImage>
#include <QObject>

namespace toasoan {

enum class PictureState { Loading, Ready, Missing };

/// Where the editor gets the pixels of stored pictures; answers at once and says later when more is there. GUI thread.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Answer
    {
        PictureState state = PictureState::Loading;
        QImage image; ///< scaled for the page; null unless Ready
    };
    [[nodiscard]] virtual Answer picture(const PictureLook &look) = 0;

Q_SIGNALS:
    void pictureChanged(const toasoan::PictureId &id); ///< in one of its looks
};

} // namespace toasoan
