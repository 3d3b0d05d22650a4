#include "ui/editor/blocks/pasted_block.h"

#include "app/article/embed_provider.h"
#include "app/article/table_shape.h"
#include "ui/editor/roles.h"

namespace toasoan {

std::optional<Block> blockFromLetters(const QString &letters, const QTextCursor &at)
{
    if (const auto table = tableFromLetters(letters))
        return newBlock(*table);
    const bool empty = roleOf(at.block()) == PageRole::Paragraph && at.block().length() <= 1;
    if (empty && isWellKnownEmbed(letters))
        return newBlock(*embedFor(letters));
    return std::nullopt;
}

} // namespace toasoan
