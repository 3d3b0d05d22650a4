#pragma once
#include <QTextCursor>

namespace toasoan {

/// Makes one gallery of all figures the selection touches, where the first one stood. False: it touches none.
bool gatherFigures(QTextCursor &cursor);
/// Makes figures of the gallery under the cursor again; its caption becomes a paragraph after them. False: there is
/// none.
bool takeGalleryApart(QTextCursor &cursor);

} // namespace toasoan
