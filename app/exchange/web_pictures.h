#pragma once
#include "app/article/article.h"
#include "app/base/result.h"

#include <QSize>

#include <functional>

namespace toasoan {

/// Gives the original bytes of a stored picture; may block on the disk.
using PictureSource = std::function<Result<QByteArray>(const PictureId &)>;

/// A picture as the web gets it, ready to be written.
struct WebPicture
{
    QString name; ///< pictureFileName()
    QByteArray jpeg;
    QSize size; ///< pixels
};

/// A picture as an article shows it: whole, or what the crop leaves.
struct PictureUse
{
    PictureId id;
    std::optional<Crop> crop;
};

/// The figures of an article that have a picture, those inside galleries and boxes too, in reading order.
[[nodiscard]] QList<Figure> figuresWithPicture(const Article &article);

/// Those whose picture never came: pages leave them out.
[[nodiscard]] QList<Figure> figuresWithoutPicture(const Article &article);

/// "0123456789ab.jpg"; with the crop's numbers in it where part of the picture is cut away.
[[nodiscard]] QString pictureFileName(const PictureId &id, const std::optional<Crop> &crop = {});

/// All pictures that leave with an article: the lead picture first, each once.
[[nodiscard]] QList<PictureUse> pictureUses(const Article &article);

/// The names of all pictures that leave with an article: the lead picture first, each once.
[[nodiscard]] QStringList pictureFileNames(const Article &article);

/// The web form of one. PictureMissing (args: its hash), StoreDamaged, BadInput.
[[nodiscard]] Result<WebPicture> webPicture(const PictureUse &use, const PictureSource &source);

/// Web forms of all of them, in that order. PictureMissing (args: its hash), StoreDamaged, BadInput.
[[nodiscard]] Result<QList<WebPicture>> webPictures(const Article &article, const PictureSource &source);

} // namespace toasoan
