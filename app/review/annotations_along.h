#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"

namespace toasoan {

/// What is said about one version, pinned to the same words of another: through changed letters as movedAlong() has it,
/// and through items of a list, cells and pictures that came before. What is pinned to a text that is not there any
/// more stays as it is.
[[nodiscard]] Annotations annotationsAlong(const Annotations &annotations, const Article &from, const Article &to);

} // namespace toasoan
