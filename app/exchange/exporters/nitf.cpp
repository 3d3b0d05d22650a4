#include "app/exchange/exporters/nitf.h"

#include "app/base/clock.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/markup.h"
#include "app/exchange/exporters/nitf_body.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"

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

/// <TAG NAME="VALUE"/>, or nothing without a value.
QString mark(const QString &tag, const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QString(u'<' + tag + attribute(name, value) + u"/>");
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
           + mark(QStringLiteral("doc-id"), QStringLiteral("id-string"), urnOf(article, options))
           + storyKey(article, options) + mark(QStringLiteral("urgency"), QStringLiteral("ed-urg"), urgency)
           + mark(QStringLiteral("date.issue"), QStringLiteral("norm"), norm(options.written))
           + mark(QStringLiteral("date.release"), QStringLiteral("norm"), norm(article.embargo))
           + mark(QStringLiteral("ed-msg"), QStringLiteral("info"), note) + tags(article) + u"</docdata>";
}

QString publicationData(const Article &article)
{
    const QString section = article.sections.value(0);
    return section.isEmpty() ? QString()
                             : QString(u"<pubdata type=\"web\" position.section=\"" + escaped(section) + u"\"/>");
}

QString head(const Article &article, const ExportOptions &options)
{
    return element(QStringLiteral("head"), element(QStringLiteral("title"), escaped(article.headline))
                                               + documentData(article, options) + publicationData(article));
}

QString headlines(const Article &article)
{
    QString others = element(QStringLiteral("hl2"), escaped(article.kicker), QStringLiteral("kicker"));
    for (const QString &alternative : article.alternativeHeadlines)
        others += element(QStringLiteral("hl2"), escaped(alternative), QStringLiteral("alternative"));
    return element(QStringLiteral("hedline"), u"<hl1>" + escaped(article.headline) + u"</hl1>" + others);
}

QString bodyHead(const Article &article)
{
    QString lines = headlines(article);
    if (!article.rights.isEmpty())
        lines += element(QStringLiteral("rights"), escaped(article.rights));
    for (const QString &name : article.bylines)
        lines += element(QStringLiteral("byline"), escaped(name));
    lines += element(QStringLiteral("distributor"), element(QStringLiteral("org"), escaped(sourceName(article))));
    lines += element(QStringLiteral("dateline"), element(QStringLiteral("location"), escaped(article.dateline)));
    lines += element(QStringLiteral("abstract"), element(QStringLiteral("p"), markupOf(article.sapo)));
    return element(QStringLiteral("body.head"), lines);
}

} // namespace

QString nitfElement(const Article &article, const ExportOptions &options)
{
    const QString body = bodyHead(article) + u"<body.content>\n" + nitfBody(article, options) + u"\n</body.content>";
    return u"<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\""
           + attribute(QStringLiteral("xml:lang"), languageTag(article)) + u" version=\"-//IPTC//DTD NITF 3.6//EN\">\n"
           + head(article, options) + u'\n' + element(QStringLiteral("body"), body) + u"\n</nitf>";
}

QByteArray toNitf(const Article &article, const ExportOptions &options)
{
    return QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + nitfElement(article, options) + u'\n').toUtf8();
}

} // namespace toasoan
