#pragma once
#include "app/article/blocks/cross_head.h"
#include "app/article/blocks/divider.h"
#include "app/article/blocks/embed.h"
#include "app/article/blocks/figure.h"
#include "app/article/blocks/list.h"
#include "app/article/blocks/paragraph.h"
#include "app/article/blocks/quote.h"
#include "app/article/blocks/related.h"
#include "app/article/blocks/table.h"
#include "app/article/blocks/unknown.h"
#include "app/base/ids.h"

#include <variant>

namespace toasoan {

struct Block;

/// Hộp thông tin: blocks of their own under a title. A box holds no box.
struct Box
{
    QString title;
    QList<Block> blocks;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"title", self.title);
        archive.field(u"blocks", self.blocks);
    }
    friend bool operator==(const Box &a, const Box &b);
};

/// The one list of block kinds: a visitor that forgets one does not compile.
using BlockContent = std::variant<Paragraph, CrossHead, ListBlock, Quote, PullQuote, Figure, Gallery, Box, Table, Embed,
                                  Related, Divider, Unknown>;

struct Block
{
    BlockId id;
    BlockContent content;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    friend bool operator==(const Block &, const Block &) = default;
};

inline bool operator==(const Box &a, const Box &b)
{
    return a.title == b.title && a.blocks == b.blocks;
}

/// For visitors made of lambdas: std::visit(overloaded{[](const Paragraph &) {…}, …}, block.content).
template<typename... Fs>
struct overloaded : Fs...
{
    using Fs::operator()...;
};
template<typename... Fs>
overloaded(Fs...) -> overloaded<Fs...>;

[[nodiscard]] Block newBlock(BlockContent content); ///< with a new random id

} // namespace toasoan
