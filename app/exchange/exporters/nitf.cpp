#include "app/exchange/exporters/nitf.h"

#include "app/base/clock.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/markup.h"
#include "app/exchange/exporters/nitf_body.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/rights_words.h"

namespace toasoan {
namespace {

/// ISO 8601's short form: "20260902T080000Z".
QString norm(const QDateTime &time)
{
    return utcText(time).remove(u'-').remove(u':');
}

/// One story in its versions; left out where nobody counts them.
QString storyKey(const Article &article, const ExportOptions &options)
{
    if (options.version < 1)
        return {};
    return u"<du-key" + attribute(QStringLiteral("version"), QString::number(options.version))
           + attribute(QStringLiteral("key"), urnOf(article, options)) + u"/>";
}

/// <TAG ATTRIBUTES/>, or nothing without any.
QString mark(const QString &tag, const QString &attributes)
{
    return attributes.isEmpty() ? QString() : QString(u'<' + tag + attributes + u"/>");
}

QString mark(const QString &tag, const QString &name, const QString &value)
{
    return mark(tag, attribute(name, value));
}

/// What the standard has no element for.
QString meta(const QString &name, const QString &content)
{
    return content.isEmpty()
               ? QString()
               : mark(QStringLiteral("meta"),
                      QString(attribute(QStringLiteral("name"), name) + attribute(QStringLiteral("content"), content)));
}

QString genre(const Article &article)
{
    return element(QStringLiteral("tobject"),
                   mark(QStringLiteral("tobject.property"), QStringLiteral("tobject.property.type"), article.genre));
}

QString rights(const Article &article)
{
    const RightsWords words = rightsWords(article.rights);
    return mark(QStringLiteral("doc.copyright"), QString(attribute(QStringLiteral("year"), words.year)
                                                         + attribute(QStringLiteral("holder"), words.holder)))
           + mark(QStringLiteral("doc.rights"), QStringLiteral("limitations"), words.terms);
}

QString tags(const Article &article)
{
    QString keywords;
    for (const QString &tag : article.tags)
        keywords += mark(QStringLiteral("keyword"), QStringLiteral("key"), tag);
    return element(QStringLiteral("key-list"), keywords);
}

QString documentData(const Article &article, const ExportOptions &options)
{
    const bool isDraft = options.copy == Copy::Draft;
    const QString urgency = article.urgency > 0 ? QString::number(article.urgency) : QString();
    const QString note = isDraft ? pageWords(article).draftCopy : QString();
    return u"<docdata management-status=\"" + pubStatusOf(options) + u"\">"
           + mark(QStringLiteral("evloc"), QStringLiteral("city"), article.eventPlace)
           + mark(QStringLiteral("doc-id"), QString(attribute(QStringLiteral("regsrc"), sourceName(article))
                                                    + attribute(QStringLiteral("id-string"), urnOf(article, options))))
           + storyKey(article, options) + mark(QStringLiteral("urgency"), QStringLiteral("ed-urg"), urgency)
           + mark(QStringLiteral("date.issue"), QStringLiteral("norm"), norm(options.written))
           + mark(QStringLiteral("date.release"), QStringLiteral("norm"), norm(article.embargo))
           + mark(QStringLiteral("ed-msg"), QStringLiteral("info"), note) + rights(article) + tags(article)
           + u"</docdata>";
}

QString publicationData(const Article &article)
{
    QString places;
    for (const QString &section : article.sections)
        places += u"<pubdata type=\"web\"" + attribute(QStringLiteral("position.section"), section) + u"/>";
    return places;
}

QString head(const Article &article, const ExportOptions &options)
{
    return element(QStringLiteral("head"), element(QStringLiteral("title"), escaped(article.headline))
                                               + meta(QStringLiteral("seo-title"), article.seo.title)
                                               + meta(QStringLiteral("description"), article.seo.description)
                                               + meta(QStringLiteral("ai-label"), article.aiLabel) + genre(article)
                                               + documentData(article, options) + publicationData(article));
}

QString headlines(const Article &article)
{
    QString others = element(QStringLiteral("hl2"), escaped(article.kicker), QStringLiteral("kicker"));
    for (const QString &alternative : article.alternativeHeadlines)
        others += element(QStringLiteral("hl2"), escaped(alternative), QStringLiteral("alternative"));
    return element(QStringLiteral("hedline"), u"<hl1>" + escaped(article.headline) + u"</hl1>" + others);
}

QString dateline(const Article &article, const ExportOptions &options)
{
    const QString date = mark(QStringLiteral("story.date"), QStringLiteral("norm"), norm(options.written));
    return element(QStringLiteral("dateline"), element(QStringLiteral("location"), escaped(article.dateline)) + date);
}

QString bodyHead(const Article &article, const ExportOptions &options)
{
    QString lines = headlines(article);
    if (!article.rights.isEmpty())
        lines += element(QStringLiteral("rights"), escaped(article.rights));
    for (const QString &name : article.bylines)
        lines += element(QStringLiteral("byline"), escaped(name));
    lines += element(QStringLiteral("distributor"), element(QStringLiteral("org"), escaped(sourceName(article))));
    lines += dateline(article, options);
    lines += element(QStringLiteral("abstract"), element(QStringLiteral("p"), markupOf(article.sapo)));
    return element(QStringLiteral("body.head"), lines);
}

} // namespace

QString nitfElement(const Article &article, const ExportOptions &options)
{
    const QString body =
        bodyHead(article, options) + u"<body.content>\n" + nitfBody(article, options) + u"\n</body.content>";
    return u"<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\""
           + attribute(QStringLiteral("xml:lang"), languageTag(article)) + u" version=\"-//IPTC//DTD NITF 3.6//EN\">\n"
           + head(article, options) + u'\n' + element(QStringLiteral("body"), body) + u"\n</nitf>";
}

QByteArray toNitf(const Article &article, const ExportOptions &options)
{
    return QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + nitfElement(article, options) + u'\n').toUtf8();
}

} // namespace toasoan
