#pragma once
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/media/metadata_out.h"
#include "app/media/rendition.h"

#include <QSize>

#include <functional>

namespace toasoan {

/// Gives the web rendition of a look, a JPEG without metadata; may block on the disk and on another process.
using PictureSource = std::function<Result<QByteArray>(const PictureLook &)>;

/// A picture as the web gets it, ready to be written.
struct WebPicture
{
    QString name; ///< pictureFileName()
    QByteArray jpeg;
    QSize size; ///< pixels
};

/// A picture as an article shows it, and what it says of itself when it leaves.
struct PictureUse
{
    PictureLook look;
    PictureCredits credits;
};

/// The figures of an article that have a picture, those inside galleries and boxes too, in reading order.
[[nodiscard]] QList<Figure> figuresWithPicture(const Article &article);

/// Those, and behind them a lead picture that stands nowhere in the article, as a figure without words.
[[nodiscard]] QList<Figure> picturesToSend(const Article &article);

/// Of a figure with a picture: whether it stands for the article. Where none was chosen any may.
[[nodiscard]] bool mayLead(const Figure &figure, const Article &article);
/// Of the first that may; their number where none does.
[[nodiscard]] qsizetype placeOfLead(const QList<Figure> &figures, const Article &article);

/// What may be done with a picture: what is said of the article where nothing is said of the figure.
[[nodiscard]] QString rightsOf(const Figure &figure, const Article &article);

/// How the picture came to be as it leaves: a term of IPTC's list (http://cv.iptc.org/newscodes/digitalsourcetype/),
/// its address there. Empty where nobody said so.
[[nodiscard]] QString sourceTermOf(const Figure &figure);
[[nodiscard]] QString sourceUriOf(const Figure &figure);

/// Those whose picture never came: pages leave them out.
[[nodiscard]] QList<Figure> figuresWithoutPicture(const Article &article);

/// "0123456789ab.jpg"; with the crop's numbers in it where part of the picture is cut away, and a part of a hash where
/// more was done to it.
[[nodiscard]] QString pictureFileName(const PictureLook &look);

/// How the article shows its lead picture: as its first figure with that picture does, so that nothing that was cut
/// away or hidden leaves by another door.
[[nodiscard]] PictureLook leadLook(const Article &article);

/// All pictures that leave with an article: the lead picture first, each once.
[[nodiscard]] QList<PictureUse> pictureUses(const Article &article);

/// The names of all pictures that leave with an article: the lead picture first, each once.
[[nodiscard]] QStringList pictureFileNames(const Article &article);

/// The web form of one, with its credits inside. PictureMissing (args: its hash), StoreDamaged, BadInput.
[[nodiscard]] Result<WebPicture> webPicture(const PictureUse &use, const PictureSource &source);

/// Web forms of all of them, in that order. PictureMissing (args: its hash), StoreDamaged, BadInput.
[[nodiscard]] Result<QList<WebPicture>> webPictures(const Article &article, const PictureSource &source);

} // namespace toasoan
