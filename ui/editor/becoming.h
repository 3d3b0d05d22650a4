#pragma once
#include "app/article/article.h"

#include <QTextCursor>

namespace toasoan {

/// Makes the document show another article as one undo step: taking an older version back is an edit like any other.
/// Fields and blocks that are alike are not touched. `rest` holds the fields that the page does not show now; those of
/// `article` are the caller's to set, in the same step. The cursor goes to the first block that changed.
void become(QTextCursor &cursor, const Article &article, const Article &rest);

} // namespace toasoan
