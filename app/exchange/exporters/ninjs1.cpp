#include "app/exchange/exporters/ninjs1.h"

#include "app/article/canonical_json.h"
#include "app/article/counts.h"
#include "app/base/clock.h"
#include "app/exchange/exporters/body_markup.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/json_fields.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/rights_words.h"
#include "app/exchange/web_pictures.h"

namespace toasoan {
namespace {

QJsonObject standard()
{
    return {{QStringLiteral("name"), QStringLiteral("ninjs")},
            {QStringLiteral("version"), QStringLiteral("1.6")},
            {QStringLiteral("schema"), QStringLiteral("http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json")}};
}

QJsonArray sourcesOf(const Article &article)
{
    QJsonArray sources = named({sourceName(article)}, u"source");
    for (const QJsonValue provider : named({sourceName(article)}, u"provider"))
        sources.append(provider);
    return sources;
}

QJsonArray onlyName(const QString &name)
{
    return name.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{QStringLiteral("name"), name}}};
}

void putHeadlines(QJsonObject &item, const Article &article)
{
    put(item, QStringLiteral("headline"), article.headline);
    put(item, QStringLiteral("title"), article.headline);
    put(item, QStringLiteral("headline_kicker"), article.kicker);
    put(item, QStringLiteral("headline_seo"), article.seo.title);
    int number = 0;
    for (const QString &alternative : article.alternativeHeadlines)
        put(item, QStringLiteral("headline_alternative_%1").arg(++number), alternative);
}

void putTimes(QJsonObject &item, const Article &article, const ExportOptions &options)
{
    put(item, QStringLiteral("firstcreated"), utcText(options.begun));
    put(item, QStringLiteral("versioncreated"), utcText(options.written));
    put(item, QStringLiteral("embargoed"), utcText(article.embargo));
}

void putRights(QJsonObject &item, const QString &rights)
{
    const RightsWords words = rightsWords(rights);
    put(item, QStringLiteral("copyrightholder"), words.holder);
    put(item, QStringLiteral("copyrightnotice"), words.notice);
    put(item, QStringLiteral("usageterms"), words.terms);
}

void putDescription(QJsonObject &item, const Article &article)
{
    QJsonArray subjects = named(article.sections, u"category");
    for (const QJsonValue tag : named(article.tags, u"about"))
        subjects.append(tag);
    put(item, QStringLiteral("subject"), subjects);
    put(item, QStringLiteral("description_text"), article.sapo);
    put(item, QStringLiteral("description_seo"), article.seo.description);
    put(item, QStringLiteral("byline"), article.bylines.join(QStringLiteral(", ")));
    put(item, QStringLiteral("person"), named(article.bylines, u"author"));
    put(item, QStringLiteral("located"), article.dateline);
    put(item, QStringLiteral("slugline"), article.seo.slug);
    put(item, QStringLiteral("language"), article.language);
    put(item, QStringLiteral("genre"), onlyName(article.genre));
    if (!sourceName(article).isEmpty())
        item.insert(QStringLiteral("infosource"), sourcesOf(article));
    if (!article.eventPlace.isEmpty())
        item.insert(QStringLiteral("place"), named({article.eventPlace}, u"about"));
    if (!article.aiLabel.isEmpty())
        item.insert(QStringLiteral("digitalsourcetype"), QJsonObject{{QStringLiteral("name"), article.aiLabel}});
    if (article.urgency > 0)
        item.insert(QStringLiteral("urgency"), article.urgency);
}

void putBody(QJsonObject &item, const Article &article, const ExportOptions &options)
{
    const QString sapo = sapoMarkup(article);
    const QString gap = sapo.isEmpty() ? QString() : QStringLiteral("\n");
    const Counts counts = countsOf(article);
    put(item, QStringLiteral("body_xhtml"), sapo + gap + bodyMarkup(article, options));
    put(item, QStringLiteral("body_text"), bodyText(article));
    item.insert(QStringLiteral("wordcount"), counts.words);
    item.insert(QStringLiteral("charcount"), counts.characters);
}

QJsonObject renditionOf(const PictureFile &picture)
{
    return {{QStringLiteral("href"), picture.uri},
            {QStringLiteral("mimetype"), QStringLiteral("image/jpeg")},
            {QStringLiteral("width"), picture.size.width()},
            {QStringLiteral("height"), picture.size.height()},
            {QStringLiteral("sizeinbytes"), picture.bytes}};
}

QJsonObject association(const Figure &figure, const Article &article, const ExportOptions &options)
{
    QJsonObject picture{{QStringLiteral("uri"), urnOf(figure)}, {QStringLiteral("type"), QStringLiteral("picture")}};
    putTimes(picture, article, options);
    put(picture, QStringLiteral("pubstatus"), pubStatusOf(options));
    put(picture, QStringLiteral("language"), article.language);
    put(picture, QStringLiteral("description_text"), plainText(figure.caption));
    put(picture, QStringLiteral("body_text"), figure.alt);
    put(picture, QStringLiteral("byline"), figure.credit);
    putRights(picture, rightsOf(figure, article));
    if (const QString uri = sourceUriOf(figure); !uri.isEmpty())
        picture.insert(QStringLiteral("digitalsourcetype"),
                       QJsonObject{{QStringLiteral("name"), sourceTermOf(figure)}, {QStringLiteral("uri"), uri}});
    const PictureFile *file = pictureFile(figure, options);
    if (file && !file->uri.isEmpty())
        picture.insert(QStringLiteral("renditions"), QJsonObject{{QStringLiteral("original"), renditionOf(*file)}});
    return picture;
}

/// The lead picture under the name that Superdesk knows, the others by their place.
QJsonObject associationsOf(const Article &article, const ExportOptions &options)
{
    const QList<Figure> figures = picturesToSend(article);
    QJsonObject associations;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const bool isFirst = mayLead(figures[i], article) && !associations.contains(QStringLiteral("featuremedia"));
        associations.insert(isFirst ? QStringLiteral("featuremedia") : QStringLiteral("picture_%1").arg(i + 1),
                            association(figures[i], article, options));
    }
    return associations;
}

} // namespace

QByteArray toNinjs1(const Article &article, const ExportOptions &options)
{
    const bool isDraft = options.copy == Copy::Draft;
    const QJsonObject associations = associationsOf(article, options);
    QJsonObject item{
        {QStringLiteral("$standard"), standard()},
        {QStringLiteral("uri"), urnOf(article, options)},
        {QStringLiteral("type"), QStringLiteral("text")},
        {QStringLiteral("representationtype"), QStringLiteral("complete")},
        {QStringLiteral("profile"), associations.isEmpty() ? QStringLiteral("text") : QStringLiteral("text-photo")},
        {QStringLiteral("pubstatus"), pubStatusOf(options)}};
    put(item, QStringLiteral("version"), versionOf(options));
    if (isDraft)
        item.insert(QStringLiteral("ednote"), pageWords(article).draftCopy);
    putTimes(item, article, options);
    putHeadlines(item, article);
    putDescription(item, article);
    putRights(item, article.rights);
    putBody(item, article, options);
    if (!associations.isEmpty())
        item.insert(QStringLiteral("associations"), associations);
    return canonicalJson(item);
}

} // namespace toasoan
