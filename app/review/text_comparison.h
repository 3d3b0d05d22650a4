#pragma once
#include "app/article/text.h"

namespace toasoan {

/// Which of two versions something stands in: only before it is deleted, only after it is inserted.
enum class Side { Both, Before, After };

/// Letters with one set of marks, and which version has them.
struct Piece
{
    Side side = Side::Both;
    Run run;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// One text beside another, word by word: marks and links count as letters do. What was deleted stands before what was
/// inserted in its place. Taken together, the pieces of Both and Before are `before`, those of Both and After are
/// `after` (both in normal form). A word or two that happen to be alike amid a passage that was rewritten count as
/// rewritten: people read that more easily.
[[nodiscard]] QList<Piece> compareTexts(const Text &before, const Text &after);

/// One version of what was compared: Before or After.
[[nodiscard]] Text textOn(Side side, const QList<Piece> &pieces);
[[nodiscard]] bool isChanged(const QList<Piece> &pieces);

} // namespace toasoan
