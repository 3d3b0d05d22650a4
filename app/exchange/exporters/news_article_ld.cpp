#include "app/exchange/exporters/news_article_ld.h"

#include "app/article/counts.h"
#include "app/base/clock.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/json_fields.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/web_pictures.h"

#include <QJsonArray>

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

QJsonArray imagesOf(const Article &article, const ExportOptions &options)
{
    QJsonArray images;
    for (const Figure &figure : figuresWithPicture(article)) {
        const PictureFile *picture = pictureFile(figure, options);
        if (!picture || picture->href.startsWith(u"data:"))
            continue;
        QJsonObject image{{QStringLiteral("@type"), QStringLiteral("ImageObject")},
                          {QStringLiteral("url"), picture->href},
                          {QStringLiteral("width"), picture->size.width()},
                          {QStringLiteral("height"), picture->size.height()}};
        put(image, QStringLiteral("caption"), plainText(figure.caption));
        put(image, QStringLiteral("creditText"), figure.credit);
        images.append(image);
    }
    return images;
}

} // namespace

QJsonObject newsArticle(const Article &article, const ExportOptions &options)
{
    QJsonObject news{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                     {QStringLiteral("@type"), QStringLiteral("NewsArticle")},
                     {QStringLiteral("wordCount"), countsOf(article).words}};
    put(news, QStringLiteral("headline"), article.headline);
    put(news, QStringLiteral("alternativeHeadline"), article.alternativeHeadlines);
    put(news, QStringLiteral("description"),
        article.seo.description.isEmpty() ? article.sapo : article.seo.description);
    put(news, QStringLiteral("articleBody"), bodyText(article, BodyText::WordsOnly));
    put(news, QStringLiteral("inLanguage"), article.language);
    put(news, QStringLiteral("author"), authorsOf(article));
    put(news, QStringLiteral("articleSection"), article.sections);
    put(news, QStringLiteral("keywords"), article.tags);
    put(news, QStringLiteral("genre"), article.genre);
    put(news, QStringLiteral("copyrightNotice"), article.rights);
    put(news, QStringLiteral("dateModified"), utcText(options.written));
    put(news, QStringLiteral("version"), versionOf(options));
    put(news, QStringLiteral("image"), imagesOf(article, options));
    if (!article.eventPlace.isEmpty())
        news.insert(QStringLiteral("contentLocation"), typed(u"Place", article.eventPlace));
    if (!article.sourceTag.isEmpty())
        news.insert(QStringLiteral("sourceOrganization"), typed(u"Organization", sourceName(article)));
    if (options.copy == Copy::Draft)
        news.insert(QStringLiteral("creativeWorkStatus"), QStringLiteral("Draft"));
    return news;
}

} // namespace toasoan
