#pragma once
#include "app/article/text.h"

namespace toasoan {

/// Something that lives elsewhere, shown as a card; never loaded by itself.
struct Embed
{
    QString url; ///< http or https
    QString provider;
    QString title;
    Text caption;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"url", self.url);
        archive.field(u"provider", self.provider);
        archive.field(u"title", self.title);
        archive.field(u"caption", self.caption);
    }
    friend bool operator==(const Embed &, const Embed &) = default;
};

} // namespace toasoan
