#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"

#include <QHash>

namespace toasoan {

/// Whether the figure's caption follows the library's: it is linked and was not edited since.
[[nodiscard]] bool followsLibrary(const Figure &figure, const Annotations &annotations);

/// The picture's caption follows from now on, in every figure that says so; a link of before goes.
void linkCaption(Annotations &annotations, const PictureId &picture, const QString &caption);
void unlinkCaption(Annotations &annotations, const PictureId &picture);

/// An article whose linked captions say what the library says.
struct Followed
{
    Article article;
    QList<CaptionLink> links;
    int changed = 0; ///< captions
};

/// `library`: what it says now, of pictures that it knows. Captions that were edited stay, and so do those of which it
/// says nothing any more.
[[nodiscard]] Followed followLibrary(const Article &article, const Annotations &annotations,
                                     const QHash<PictureId, QString> &library);

} // namespace toasoan
