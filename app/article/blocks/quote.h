#pragma once
#include "app/article/text.h"

namespace toasoan {

/// Words of somebody else, with who said them.
struct Quote
{
    QList<Text> paragraphs; ///< at least one
    QString speaker;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"paragraphs", self.paragraphs);
        archive.field(u"speaker", self.speaker);
    }
    friend bool operator==(const Quote &, const Quote &) = default;
};

/// Trích nổi bật: a line of the article itself, set large.
struct PullQuote
{
    Text text;
    QString speaker;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"text", self.text);
        archive.field(u"speaker", self.speaker);
    }
    friend bool operator==(const PullQuote &, const PullQuote &) = default;
};

} // namespace toasoan
