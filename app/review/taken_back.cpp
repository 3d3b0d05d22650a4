#include "app/review/taken_back.h"

#include <any>

namespace toasoan {
namespace {

/// Archives for describe(): one takes a field out, the other puts it in.
struct FieldTaker
{
    QStringView wanted;
    std::any value;
    template<typename T, typename... Rest>
    void field(QStringView key, const T &field, Rest...)
    {
        if (key == wanted)
            value = field;
    }
};

struct FieldGiver
{
    QStringView wanted;
    const std::any &value;
    template<typename T, typename... Rest>
    void field(QStringView key, T &field, Rest...)
    {
        if (key == wanted)
            field = std::any_cast<T>(value);
    }
};

/// Where a block stands: in the body or in a box of it.
template<typename Blocks>
struct Spot
{
    Blocks *blocks = nullptr;
    BlockId box; ///< empty in the body
    qsizetype place = 0;
};

template<typename A>
auto spotOf(A &article, const BlockId &id)
{
    using Blocks = std::remove_reference_t<decltype((article.body))>;
    const auto placeIn = [&id](const QList<Block> &blocks) {
        qsizetype i = 0;
        while (i < blocks.size() && blocks[i].id != id)
            ++i;
        return i;
    };
    if (const qsizetype place = placeIn(article.body); place < article.body.size())
        return Spot<Blocks>{&article.body, {}, place};
    for (auto &block : article.body) {
        auto *box = std::get_if<Box>(&block.content);
        if (!box)
            continue;
        if (const qsizetype place = placeIn(box->blocks); place < box->blocks.size())
            return Spot<Blocks>{&box->blocks, block.id, place};
    }
    return Spot<Blocks>{};
}

/// Behind the nearest neighbour from then that is still among these; else before all of them.
void insertBehindNeighbour(QList<Block> &blocks, const QList<Block> &then, qsizetype place, const Block &block)
{
    for (qsizetype i = place - 1; i >= 0; --i) {
        for (qsizetype j = 0; j < blocks.size(); ++j) {
            if (blocks[j].id == then[i].id) {
                blocks.insert(j + 1, block);
                return;
            }
        }
    }
    blocks.prepend(block);
}

} // namespace

Article withFieldOf(Article now, const Article &then, const QString &field)
{
    const QString whole = field.section(u'.', 0, 0);
    if (whole == u"extra") {
        now.extra = then.extra;
        return now;
    }
    FieldTaker taker{whole, {}};
    Article::describe(taker, then);
    if (taker.value.has_value()) {
        FieldGiver giver{whole, taker.value};
        Article::describe(giver, now);
    }
    return now;
}

Article withBlockOf(Article now, const Article &then, const BlockId &id, const BlockId &instead)
{
    const auto from = spotOf(then, id);
    if (!from.blocks)
        return now;
    const Block &block = from.blocks->at(from.place);
    auto at = spotOf(now, instead);
    if (!at.blocks)
        at = spotOf(now, id);
    if (at.blocks) {
        (*at.blocks)[at.place] = block;
    } else {
        const auto box = spotOf(now, from.box);
        auto *inBox = box.blocks ? std::get_if<Box>(&(*box.blocks)[box.place].content) : nullptr;
        const qsizetype place = inBox || from.box.isEmpty() ? from.place : spotOf(then, from.box).place;
        insertBehindNeighbour(inBox ? inBox->blocks : now.body, inBox || from.box.isEmpty() ? *from.blocks : then.body,
                              place, block);
    }
    return normalized(now);
}

} // namespace toasoan
