#pragma once
#include "app/article/describe.h"
#include "app/article/text.h"

namespace toasoan {

/// Tít phụ, tít xen: a heading inside the body.
struct CrossHead
{
    int level = 2; ///< 2 or 3; 1 is the headline
    Text text;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"level", self.level, Limits{2, 2, 3});
        archive.field(u"text", self.text);
    }
    friend bool operator==(const CrossHead &, const CrossHead &) = default;
};

} // namespace toasoan
