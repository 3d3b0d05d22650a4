#include "app/exchange/exporters/html.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/exchange/exporters/body_markup.h"
#include "app/exchange/exporters/markup.h"
#include "app/exchange/exporters/news_article_ld.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/web_pictures.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace toasoan {
namespace {

QString styleSheet()
{
    QFile file(QStringLiteral(":/exchange/article.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString metaElement(const QString &name, const QString &content)
{
    if (content.isEmpty())
        return {};
    return u"<meta name=\"" + name + u"\" content=\"" + escaped(content) + u"\">\n";
}

QString propertyElement(const QString &property, const QString &content)
{
    return content.isEmpty()
               ? QString()
               : QString(u"<meta property=\"" + property + u"\" content=\"" + escaped(content) + u"\">\n");
}

/// "vi_VN", as Open Graph names languages; empty for what is none.
QString localeName(const Article &article)
{
    const QLocale locale(languageTag(article));
    return locale.language() == QLocale::C ? QString() : locale.name();
}

/// The lead picture, or the first one, where it lies beside the page: an address inside of it is none for others.
QString sharedPicture(const Article &article, const ExportOptions &options)
{
    QList<Figure> figures = figuresWithPicture(article);
    std::stable_partition(figures.begin(), figures.end(),
                          [&article](const Figure &figure) { return figure.picture->id == article.leadPicture; });
    const PictureFile *picture = figures.isEmpty() ? nullptr : pictureFile(figures.first(), options);
    if (!picture || picture->href.startsWith(u"data:"))
        return {};
    return propertyElement(QStringLiteral("og:image"), picture->href)
           + propertyElement(QStringLiteral("og:image:width"), QString::number(picture->size.width()))
           + propertyElement(QStringLiteral("og:image:height"), QString::number(picture->size.height()))
           + propertyElement(QStringLiteral("og:image:alt"), figures.first().alt);
}

QString propertyElements(const QString &property, const QStringList &contents)
{
    QString markup;
    for (const QString &content : contents)
        markup += propertyElement(property, content);
    return markup;
}

/// What social networks show of a shared page (Open Graph, ogp.me).
QString sharedAs(const Article &article, const ExportOptions &options, const QString &title, const QString &description)
{
    return propertyElement(QStringLiteral("og:type"), QStringLiteral("article"))
           + propertyElement(QStringLiteral("og:title"), title)
           + propertyElement(QStringLiteral("og:description"), description)
           + propertyElement(QStringLiteral("og:site_name"), sourceName(article))
           + propertyElement(QStringLiteral("og:locale"), localeName(article)) + sharedPicture(article, options)
           + propertyElement(QStringLiteral("article:published_time"), utcText(options.published))
           + propertyElement(QStringLiteral("article:modified_time"), utcText(options.written))
           + propertyElements(QStringLiteral("article:author"), article.bylines)
           + propertyElement(QStringLiteral("article:section"), article.sections.value(0))
           + propertyElements(QStringLiteral("article:tag"), article.tags);
}

QString headMarkup(const Article &article, const ExportOptions &options)
{
    const QString title = article.seo.title.isEmpty() ? article.headline : article.seo.title;
    const QString description = article.seo.description.isEmpty() ? article.sapo : article.seo.description;
    const QString data = scriptSafe(canonicalJson(newsArticle(article, options)));
    return u"<meta charset=\"utf-8\">\n"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           u"<title>"
           + escaped(title) + u"</title>\n" + metaElement(QStringLiteral("description"), description)
           + metaElement(QStringLiteral("author"), article.bylines.join(QStringLiteral(", ")))
           + metaElement(QStringLiteral("keywords"), article.tags.join(QStringLiteral(", ")))
           + metaElement(QStringLiteral("robots"), options.copy == Copy::Draft ? QStringLiteral("noindex") : QString())
           + metaElement(QStringLiteral("embargo"), utcText(article.embargo))
           + metaElement(QStringLiteral("generator"), options.generator)
           + sharedAs(article, options, title, description) + u"<style>\n" + styleSheet()
           + u"</style>\n<script type=\"application/ld+json\">" + data + u"</script>\n";
}

QString headerMarkup(const Article &article)
{
    const auto paragraph = [](const QString &text, const char16_t *cssClass) {
        return element(QStringLiteral("p"), markupOf(text), QString::fromUtf16(cssClass));
    };
    return element(QStringLiteral("header"), paragraph(article.kicker, u"kicker")
                                                 + element(QStringLiteral("h1"), markupOf(article.headline))
                                                 + paragraph(article.bylines.join(QStringLiteral(", ")), u"byline")
                                                 + paragraph(article.dateline, u"dateline"));
}

QString footerMarkup(const Article &article)
{
    return element(QStringLiteral("footer"),
                   element(QStringLiteral("p"), markupOf(article.aiLabel), QStringLiteral("ai"))
                       + element(QStringLiteral("p"), markupOf(article.rights)));
}

} // namespace

QString articleMarkup(const Article &article, const ExportOptions &options)
{
    const QString draft = options.copy == Copy::Draft ? pageWords(article).draftCopy : QString();
    const QStringList pieces{element(QStringLiteral("p"), embargoLine(article), QStringLiteral("embargo")),
                             element(QStringLiteral("p"), draft, QStringLiteral("draft")), headerMarkup(article),
                             sapoMarkup(article)};
    QString markup = QStringLiteral("<article>\n");
    for (const QString &piece : pieces)
        markup += piece.isEmpty() ? QString() : QString(piece + u'\n');
    return markup + bodyMarkup(article, options) + footerMarkup(article) + u"\n</article>\n";
}

QByteArray toHtml(const Article &article, const ExportOptions &options)
{
    const QString page = u"<!DOCTYPE html>\n<html lang=\"" + escaped(article.language) + u"\">\n<head>\n"
                         + headMarkup(article, options) + u"</head>\n<body>\n" + articleMarkup(article, options)
                         + u"</body>\n</html>\n";
    return page.toUtf8();
}

} // namespace toasoan
