#include "app/exchange/exporters/news_article_ld.h"

#include "app/article/counts.h"
#include "app/base/clock.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/json_fields.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/rights_words.h"
#include "app/exchange/web_pictures.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace toasoan {
namespace {

QJsonObject typed(const char16_t *type, const QString &name)
{
    return {{QStringLiteral("@type"), QString::fromUtf16(type)}, {QStringLiteral("name"), name}};
}

QJsonArray authorsOf(const Article &article)
{
    QJsonArray authors;
    for (const QString &name : article.bylines)
        authors.append(typed(u"Person", name));
    return authors;
}

/// `people`: who made the thing; any other name is taken for that of an organization.
void putRights(QJsonObject &object, const QString &notice, const QStringList &people)
{
    put(object, QStringLiteral("copyrightNotice"), notice);
    const QString holder = rightsWords(notice).holder;
    if (!holder.isEmpty())
        object.insert(QStringLiteral("copyrightHolder"),
                      typed(people.contains(holder) ? u"Person" : u"Organization", holder));
}

/// One inside of the page has no address of its own.
QJsonObject imageOf(const Figure &figure, const PictureFile &picture)
{
    QJsonObject image{{QStringLiteral("@type"), QStringLiteral("ImageObject")},
                      {QStringLiteral("@id"), urnOf(figure)},
                      {QStringLiteral("width"), picture.size.width()},
                      {QStringLiteral("height"), picture.size.height()}};
    if (!picture.href.startsWith(u"data:"))
        put(image, QStringLiteral("url"), picture.href);
    put(image, QStringLiteral("caption"), plainText(figure.caption));
    put(image, QStringLiteral("description"), figure.alt);
    put(image, QStringLiteral("creditText"), figure.credit);
    putRights(image, figure.rights, {});
    return image;
}

QJsonArray imagesOf(const Article &article, const ExportOptions &options)
{
    QJsonArray images;
    for (const Figure &figure : figuresWithPicture(article)) {
        if (const PictureFile *picture = pictureFile(figure, options))
            images.append(imageOf(figure, *picture));
    }
    return images;
}

QString statusOf(Copy copy)
{
    switch (copy) {
    case Copy::Draft:
        return QStringLiteral("Draft");
    case Copy::Canceled:
        return QStringLiteral("Obsolete");
    case Copy::Final:
        break;
    }
    return QStringLiteral("Published");
}

void putIdentity(QJsonObject &news, const Article &article, const ExportOptions &options)
{
    const QString name = urnOf(article, options);
    put(news, QStringLiteral("@id"), name);
    put(news, QStringLiteral("identifier"), name);
    put(news, QStringLiteral("version"), versionOf(options));
    put(news, QStringLiteral("dateCreated"), utcText(options.begun));
    put(news, QStringLiteral("datePublished"), utcText(options.published));
    put(news, QStringLiteral("dateModified"), utcText(options.written));
    put(news, QStringLiteral("creativeWorkStatus"), statusOf(options.copy));
    put(news, QStringLiteral("conditionsOfAccess"), embargoLine(article));
}

void putWords(QJsonObject &news, const Article &article)
{
    put(news, QStringLiteral("headline"), article.headline);
    put(news, QStringLiteral("alternativeHeadline"), article.alternativeHeadlines);
    put(news, QStringLiteral("abstract"), article.sapo);
    put(news, QStringLiteral("description"),
        article.seo.description.isEmpty() ? article.sapo : article.seo.description);
    put(news, QStringLiteral("articleBody"), bodyText(article, BodyText::WordsOnly));
    put(news, QStringLiteral("inLanguage"), article.language);
    put(news, QStringLiteral("dateline"), article.dateline);
    put(news, QStringLiteral("articleSection"), article.sections);
    put(news, QStringLiteral("keywords"), article.tags);
    put(news, QStringLiteral("genre"), article.genre);
    put(news, QStringLiteral("contentReferenceTime"), article.eventDate.toString(Qt::ISODate));
}

void putSource(QJsonObject &news, const Article &article)
{
    put(news, QStringLiteral("author"), authorsOf(article));
    putRights(news, article.rights, article.bylines);
    if (!article.eventPlace.isEmpty())
        news.insert(QStringLiteral("contentLocation"), typed(u"Place", article.eventPlace));
    const QString source = sourceName(article);
    if (source.isEmpty())
        return;
    news.insert(QStringLiteral("publisher"), typed(u"Organization", source));
    news.insert(QStringLiteral("sourceOrganization"), typed(u"Organization", source));
}

} // namespace

QJsonObject newsArticle(const Article &article, const ExportOptions &options)
{
    QJsonObject news{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                     {QStringLiteral("@type"), QStringLiteral("NewsArticle")},
                     {QStringLiteral("wordCount"), countsOf(article).words}};
    putIdentity(news, article, options);
    putWords(news, article);
    putSource(news, article);
    put(news, QStringLiteral("image"), imagesOf(article, options));
    return news;
}

} // namespace toasoan
