#pragma once
#include "app/article/block.h"

namespace toasoan {

/// Which block became which, and which of them changed places.
struct BlockMatch
{
    QList<int> before; ///< for each block after: its place before, or −1 when it is new
    QList<bool> moved; ///< for each block after: it stood elsewhere among the others
};

/// Blocks are the same by their id, else by what they say, else by most of their words being the same.
[[nodiscard]] BlockMatch matchBlocks(const QList<Block> &before, const QList<Block> &after);

} // namespace toasoan
