#include "app/exchange/exporters/ninjs.h"

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
            {QStringLiteral("version"), QStringLiteral("3.1")},
            {QStringLiteral("schema"), QStringLiteral("http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#")}};
}

void appendRole(QJsonArray &array, const char16_t *role, const QString &value)
{
    if (!value.isEmpty())
        array.append(QJsonObject{{QStringLiteral("role"), QString::fromUtf16(role)}, {QStringLiteral("value"), value}});
}

void appendText(QJsonArray &array, const char16_t *role, const QString &value)
{
    if (!value.isEmpty())
        array.append(QJsonObject{{QStringLiteral("role"), QString::fromUtf16(role)},
                                 {QStringLiteral("contentType"), QStringLiteral("text/plain")},
                                 {QStringLiteral("value"), value}});
}

QJsonArray headlinesOf(const Article &article)
{
    QJsonArray headlines;
    appendRole(headlines, u"main", article.headline);
    for (const QString &alternative : article.alternativeHeadlines)
        appendRole(headlines, u"alternative", alternative);
    appendRole(headlines, u"kicker", article.kicker);
    appendRole(headlines, u"seo", article.seo.title);
    return headlines;
}

QJsonArray descriptionsOf(const Article &article)
{
    QJsonArray descriptions;
    appendText(descriptions, u"summary", article.sapo);
    appendText(descriptions, u"seo", article.seo.description);
    return descriptions;
}

QJsonArray subjectsOf(const Article &article)
{
    QJsonArray subjects;
    for (const QString &section : article.sections)
        subjects.append(QJsonObject{{QStringLiteral("name"), section},
                                    {QStringLiteral("literal"), section},
                                    {QStringLiteral("rel"), QStringLiteral("category")}});
    for (const QJsonValue tag : named(article.tags, u"about"))
        subjects.append(tag);
    return subjects;
}

QJsonArray bodiesOf(const Article &article, const ExportOptions &options)
{
    QString markup = sapoMarkup(article);
    if (!markup.isEmpty())
        markup += u'\n';
    markup += bodyMarkup(article, options);
    if (markup.isEmpty())
        return {};
    const Counts counts = countsOf(article);
    return {QJsonObject{{QStringLiteral("role"), QStringLiteral("main")},
                        {QStringLiteral("contentType"), QStringLiteral("application/xhtml+xml")},
                        {QStringLiteral("wordCount"), counts.words},
                        {QStringLiteral("charCount"), counts.characters},
                        {QStringLiteral("value"), markup}}};
}

QJsonArray renditionsOf(const Figure &figure, const ExportOptions &options)
{
    const PictureFile *picture = pictureFile(figure, options);
    if (!picture || picture->uri.isEmpty())
        return {};
    return {QJsonObject{{QStringLiteral("name"), QStringLiteral("web")},
                        {QStringLiteral("href"), picture->uri},
                        {QStringLiteral("contentType"), QStringLiteral("image/jpeg")},
                        {QStringLiteral("width"), picture->size.width()},
                        {QStringLiteral("height"), picture->size.height()},
                        {QStringLiteral("sizeInBytes"), picture->bytes}}};
}

void putTimes(QJsonObject &item, const Article &article, const ExportOptions &options)
{
    put(item, QStringLiteral("firstCreated"), utcText(options.begun));
    put(item, QStringLiteral("contentCreated"), utcText(options.begun));
    put(item, QStringLiteral("versionCreated"), utcText(options.written));
    put(item, QStringLiteral("embargoedUntil"), utcText(article.embargo));
}

void putRights(QJsonObject &item, const QString &rights)
{
    const RightsWords words = rightsWords(rights);
    put(item, QStringLiteral("copyrightHolder"), words.holder);
    put(item, QStringLiteral("copyrightNotice"), words.notice);
    put(item, QStringLiteral("usageTerms"), words.terms);
}

void appendSource(QJsonArray &sources, const char16_t *role, const QString &name)
{
    if (!name.isEmpty())
        sources.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("role"), QString::fromUtf16(role)}});
}

QJsonObject association(const Figure &figure, const QString &name, const Article &article, const ExportOptions &options)
{
    QJsonArray descriptions;
    appendText(descriptions, u"caption", plainText(figure.caption));
    appendText(descriptions, u"altText", figure.alt);
    QJsonArray sources;
    appendSource(sources, u"credit", figure.credit);
    QJsonObject picture{{QStringLiteral("name"), name},
                        {QStringLiteral("uri"), urnOf(figure)},
                        {QStringLiteral("rel"), QStringLiteral("http://cv.iptc.org/newscodes/itemrelation/depends")},
                        {QStringLiteral("type"), QStringLiteral("picture")},
                        {QStringLiteral("pubStatus"), pubStatusOf(options)}};
    putTimes(picture, article, options);
    put(picture, QStringLiteral("language"), article.language);
    put(picture, QStringLiteral("by"), figure.credit);
    put(picture, QStringLiteral("infoSources"), sources);
    putRights(picture, rightsOf(figure, article));
    if (const QString uri = sourceUriOf(figure); !uri.isEmpty())
        picture.insert(QStringLiteral("digitalSourceType"),
                       QJsonObject{{QStringLiteral("name"), sourceTermOf(figure)}, {QStringLiteral("uri"), uri}});
    put(picture, QStringLiteral("descriptions"), descriptions);
    put(picture, QStringLiteral("renditions"), renditionsOf(figure, options));
    return picture;
}

QJsonArray associationsOf(const Article &article, const ExportOptions &options)
{
    const QList<Figure> figures = picturesToSend(article);
    const qsizetype lead = placeOfLead(figures, article);
    QJsonArray associations;
    for (qsizetype i = 0; i < figures.size(); ++i)
        associations.append(
            association(figures[i], i == lead ? QStringLiteral("mainpicture") : QStringLiteral("picture-%1").arg(i + 1),
                        article, options));
    return associations;
}

void putSource(QJsonObject &item, const Article &article)
{
    QJsonArray sources;
    appendSource(sources, u"isrole:originfo", sourceName(article));
    appendSource(sources, u"provider", sourceName(article));
    put(item, QStringLiteral("infoSources"), sources);
}

void putDescription(QJsonObject &item, const Article &article)
{
    put(item, QStringLiteral("title"), article.headline);
    put(item, QStringLiteral("headlines"), headlinesOf(article));
    put(item, QStringLiteral("descriptions"), descriptionsOf(article));
    put(item, QStringLiteral("by"), article.bylines.join(QStringLiteral(", ")));
    put(item, QStringLiteral("people"), named(article.bylines, u"author"));
    put(item, QStringLiteral("located"), article.dateline);
    put(item, QStringLiteral("subjects"), subjectsOf(article));
    put(item, QStringLiteral("slugline"), article.seo.slug);
    put(item, QStringLiteral("language"), article.language);
    if (!article.genre.isEmpty())
        item.insert(QStringLiteral("genres"), QJsonArray{QJsonObject{{QStringLiteral("name"), article.genre}}});
    if (!article.eventPlace.isEmpty())
        item.insert(QStringLiteral("places"), named({article.eventPlace}, u"about"));
    if (!article.aiLabel.isEmpty())
        item.insert(QStringLiteral("digitalSourceType"), QJsonObject{{QStringLiteral("name"), article.aiLabel}});
    if (article.urgency > 0)
        item.insert(QStringLiteral("urgency"), article.urgency);
}

} // namespace

QByteArray toNinjs(const Article &article, const ExportOptions &options)
{
    const bool isDraft = options.copy == Copy::Draft;
    const QJsonArray associations = associationsOf(article, options);
    QJsonObject item{
        {QStringLiteral("standard"), standard()},
        {QStringLiteral("uri"), urnOf(article, options)},
        {QStringLiteral("type"), QStringLiteral("text")},
        {QStringLiteral("representationType"), QStringLiteral("full")},
        {QStringLiteral("profile"), associations.isEmpty() ? QStringLiteral("text") : QStringLiteral("text-photo")},
        {QStringLiteral("pubStatus"), pubStatusOf(options)}};
    put(item, QStringLiteral("version"), versionOf(options));
    if (isDraft)
        item.insert(QStringLiteral("edNote"), pageWords(article).draftCopy);
    putTimes(item, article, options);
    putSource(item, article);
    putDescription(item, article);
    putRights(item, article.rights);
    put(item, QStringLiteral("bodies"), bodiesOf(article, options));
    put(item, QStringLiteral("associations"), associations);
    return canonicalJson(item);
}

} // namespace toasoan
