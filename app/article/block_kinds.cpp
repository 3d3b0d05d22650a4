#include "app/article/block_kinds.h"

#include <array>

namespace toasoan {
namespace {

// One line a kind, in the order of BlockContent.
constexpr std::array kindNames{u"paragraph", u"cross-head", u"list",  u"quote", u"pull-quote", u"figure",
                               u"gallery",   u"box",        u"table", u"embed", u"related",    u"divider"};
static_assert(kindNames.size() + 1 == std::variant_size_v<BlockContent>, "name the new kind here");

template<size_t I = 0>
BlockContent contentAt(size_t index)
{
    if constexpr (I + 1 < std::variant_size_v<BlockContent>) {
        return index == I ? BlockContent(std::in_place_index<I>) : contentAt<I + 1>(index);
    } else {
        return BlockContent(std::in_place_index<I>);
    }
}

} // namespace

QString kindId(const BlockContent &content)
{
    if (const auto *unknown = std::get_if<Unknown>(&content))
        return unknown->kind;
    return QString::fromUtf16(kindNames[content.index()]);
}

BlockContent emptyContent(const QString &kind)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (kind == QStringView(kindNames[i]))
            return contentAt(i);
    }
    return Unknown{kind};
}

QStringList knownKinds()
{
    QStringList kinds;
    for (const char16_t *name : kindNames)
        kinds.append(QString::fromUtf16(name));
    return kinds;
}

} // namespace toasoan
