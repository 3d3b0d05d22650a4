#pragma once
#include "app/article/article.h"

namespace toasoan {

/// The article as it is now, with one field as it was then: `field` is what FieldComparison names it ("seo.slug" takes
/// all of "seo").
[[nodiscard]] Article withFieldOf(Article now, const Article &then, const QString &field);

/// The article as it is now, with one block as it was then: in the place of `instead` where that stands in it, else of
/// the block with the same id, else behind the nearest of those that stood before it. Boxes are looked into. Where
/// `then` has no such block, nothing changes.
[[nodiscard]] Article withBlockOf(Article now, const Article &then, const BlockId &block, const BlockId &instead = {});

} // namespace toasoan
