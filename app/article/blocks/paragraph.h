#pragma once
#include "app/article/text.h"

namespace toasoan {

struct Paragraph
{
    Text text;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"text", self.text);
    }
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

} // namespace toasoan
