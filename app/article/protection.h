#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"
#include "app/base/result.h"

namespace toasoan {

/// Whether the figure may be seen by everybody: nobody in it must be protected, or they are, or their consent is
/// recorded.
[[nodiscard]] bool isProtected(const Figure &figure, const Annotations &annotations);

/// The figures that hold an article back, those inside galleries and boxes too, in reading order. Who must be protected
/// in one figure must be in every one with that picture.
[[nodiscard]] QList<Figure> unprotectedFigures(const Article &article, const Annotations &annotations);

/// Refused, "picture-unprotected" (args: the first one's caption or hash), while there are such figures.
[[nodiscard]] Outcome mayShowPictures(const Article &article, const Annotations &annotations);

} // namespace toasoan
