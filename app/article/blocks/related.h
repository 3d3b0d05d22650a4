#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>

namespace toasoan {

struct RelatedLink
{
    QString title;
    QString url;            ///< empty when the article is named by its draft alone
    QString draft;          ///< draft id in the local archive, or empty
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"title", self.title);
        archive.field(u"url", self.url);
        archive.field(u"draft", self.draft);
    }
    friend bool operator==(const RelatedLink &, const RelatedLink &) = default;
};

/// Tin liên quan inside the body.
struct Related
{
    QList<RelatedLink> links;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"links", self.links);
    }
    friend bool operator==(const Related &, const Related &) = default;
};

} // namespace toasoan
