#pragma once
#include "app/article/describe.h"
#include "app/article/text.h"

namespace toasoan {

enum class ListStyle { Bullet, Number };

template<>
struct EnumNames<ListStyle>
{
    static constexpr EnumTable<ListStyle, 2> table{{{ListStyle::Bullet, u"bullet"}, {ListStyle::Number, u"number"}}};
};

struct ListItem
{
    int level = 0; ///< nesting, 0…5
    Text text;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"level", self.level, Limits{0, 0, 5});
        archive.field(u"text", self.text);
    }
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

struct ListBlock
{
    ListStyle style = ListStyle::Bullet;
    QList<ListItem> items; ///< at least one

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"style", self.style, ListStyle::Bullet);
        archive.field(u"items", self.items);
    }
    friend bool operator==(const ListBlock &, const ListBlock &) = default;
};

} // namespace toasoan
