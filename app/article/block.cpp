#include "app/article/block.h"

namespace toasoan {

Block newBlock(BlockContent content)
{
    return Block{BlockId{newRandomName()}, std::move(content), {}};
}

} // namespace toasoan
