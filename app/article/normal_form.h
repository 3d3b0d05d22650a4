#pragma once
#include "app/article/article.h"

/// What normalized(Article) is made of, for those who have pieces that are in normal form already.
namespace toasoan {

/// One block alone; its id stays.
[[nodiscard]] Block normalized(const Block &block);
/// Empty and repeated ids, those of a box's blocks too, become new ones.
void makeIdsUnique(QList<Block> &blocks);
[[nodiscard]] QString cleanLine(const QString &text); ///< cleanText() with spaces for breaks

} // namespace toasoan
