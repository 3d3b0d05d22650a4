#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"

#include <rapidcheck.h>

namespace toasoan::testing {

/// Text as newsrooms write it and as nobody should: Vietnamese, decomposed letters, spaces of all kinds, quotes, emoji,
/// markup, controls.
rc::Gen<QString> letters();
rc::Gen<Text> texts();
rc::Gen<Block> blocks();
/// In normal form (normalized()), every kind of block, some of a newer version.
rc::Gen<Article> articles();
rc::Gen<Annotations> annotations();

} // namespace toasoan::testing
