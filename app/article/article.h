#pragma once
#include "app/article/block.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace toasoan {

struct Seo
{
    QString slug;
    QString title;
    QString description;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"slug", self.slug);
        archive.field(u"title", self.title);
        archive.field(u"description", self.description);
    }
    friend bool operator==(const Seo &, const Seo &) = default;
};

/// What the reader can get: it alone is hashed, approved and exported. A value: copying is cheap (implicitly shared),
/// any thread may hold one. Strings are cleanText(), texts normalized(); normalized(Article) sees to both.
struct Article
{
    QString kicker;
    QString headline;
    QStringList alternativeHeadlines;
    QString sapo;
    QString sourceTag; ///< "(Baonghean.vn)"; pages render it as "(Baonghean.vn) - " before the sapo
    QString dateline;
    QDate eventDate;
    QString eventPlace;
    QStringList bylines;  ///< bút danh, in order
    QStringList sections; ///< the first is the main one
    QString genre;
    QStringList tags;
    PictureId leadPicture;
    QList<RelatedLink> related;
    Seo seo;
    QDateTime embargo; ///< UTC, whole seconds; invalid: none
    int urgency = 0;   ///< 1 (flash)…9; 0: unset
    QString language = QStringLiteral("vi");
    QString rights;
    QString aiLabel;
    QString profile; ///< id of the house-style profile; empty: the default "tin"
    QList<Block> body;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"kicker", self.kicker);
        archive.field(u"headline", self.headline);
        archive.field(u"alternativeHeadlines", self.alternativeHeadlines);
        archive.field(u"sapo", self.sapo);
        archive.field(u"sourceTag", self.sourceTag);
        archive.field(u"dateline", self.dateline);
        archive.field(u"eventDate", self.eventDate);
        archive.field(u"eventPlace", self.eventPlace);
        archive.field(u"bylines", self.bylines);
        archive.field(u"sections", self.sections);
        archive.field(u"genre", self.genre);
        archive.field(u"tags", self.tags);
        archive.field(u"leadPicture", self.leadPicture);
        archive.field(u"related", self.related);
        archive.field(u"seo", self.seo);
        archive.field(u"embargo", self.embargo);
        archive.field(u"urgency", self.urgency, Limits{0, 0, 9});
        archive.field(u"language", self.language);
        archive.field(u"rights", self.rights);
        archive.field(u"aiLabel", self.aiLabel);
        archive.field(u"profile", self.profile);
        archive.field(u"body", self.body);
    }

    friend bool operator==(const Article &, const Article &) = default;
};

/// The same article in the one form that is stored and hashed: clean letters, normal texts, unique block ids
/// (empty or repeated ids get new ones), limits of the kinds respected.
[[nodiscard]] Article normalized(const Article &article);

} // namespace toasoan
