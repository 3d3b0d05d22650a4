#include "app/exchange/exporters/newsml_g2.h"

#include "app/article/counts.h"
#include "app/base/clock.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/markup.h"
#include "app/exchange/exporters/nitf.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/rights_words.h"
#include "app/exchange/web_pictures.h"

namespace toasoan {
namespace {

QString line(const QString &tag, const QString &text)
{
    return element(tag, escaped(text));
}

/// A thing that no list has a code for: by its name.
QString named(const QString &tag, const QString &name, const QString &attributes = {})
{
    if (name.isEmpty())
        return {};
    return u'<' + tag + attribute(QStringLiteral("literal"), name) + attributes + u"><name>" + escaped(name)
           + u"</name></" + tag + u'>';
}

QString coded(const QString &tag, const QString &code)
{
    return u'<' + tag + attribute(QStringLiteral("qcode"), code) + u"/>";
}

QString withRole(const QString &tag, const QString &role, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QString(u'<' + tag + attribute(QStringLiteral("role"), role) + u'>' + escaped(text) + u"</"
                                    + tag + u'>');
}

/// Codes are those of the standard's own lists.
QString catalog()
{
    return QStringLiteral("<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml\"/>");
}

/// The standard wants a number; where nobody counts, later revisions have higher ones all the same.
QString numberOf(const ExportOptions &options)
{
    return QString::number(options.version > 0 ? options.version
                                               : std::max<qint64>(1, options.written.toSecsSinceEpoch()));
}

/// The items of one message.
class Message
{
public:
    Message(const Article &article, const ExportOptions &options)
        : m_article(article), m_options(options), m_figures(picturesToSend(article)), m_version(numberOf(options))
    {}

    [[nodiscard]] QString whole() const
    {
        QString items = m_figures.isEmpty() ? QString() : package();
        items += text();
        QStringList made;
        for (const Figure &figure : m_figures) {
            if (!made.contains(urnOf(figure)))
                items += picture(figure);
            made.append(urnOf(figure));
        }
        return u"<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\">\n" + header() + u"\n<itemSet>\n" + items
               + u"</itemSet>\n</newsMessage>\n";
    }

private:
    [[nodiscard]] QString header() const
    {
        const QString urgency = m_article.urgency > 0 ? QString::number(m_article.urgency) : QString();
        return element(QStringLiteral("header"), line(QStringLiteral("sent"), written()) + catalog()
                                                     + line(QStringLiteral("priority"), urgency)
                                                     + line(QStringLiteral("origin"), m_options.generator));
    }

    [[nodiscard]] QString written() const
    {
        return utcText(m_options.written.isValid() ? m_options.written : QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    }

    [[nodiscard]] QString item(const QString &tag, const QString &urn, const QString &content) const
    {
        return u'<' + tag + attribute(QStringLiteral("guid"), urn) + attribute(QStringLiteral("version"), m_version)
               + u" standard=\"NewsML-G2\" standardversion=\"2.35\" conformance=\"power\""
               + attribute(QStringLiteral("xml:lang"), languageTag(m_article)) + u'>' + catalog() + content + u"</"
               + tag + u">\n";
    }

    [[nodiscard]] QString itemMeta(const QString &itemClass) const
    {
        const bool isDraft = m_options.copy == Copy::Draft;
        const QString source = sourceName(m_article);
        const QString note = isDraft ? pageWords(m_article).draftCopy : QString();
        const QString status = u"stat:" + pubStatusOf(m_options);
        return element(QStringLiteral("itemMeta"),
                       coded(QStringLiteral("itemClass"), itemClass)
                           + named(QStringLiteral("provider"), source.isEmpty() ? QStringLiteral("Tòa Soạn") : source)
                           + line(QStringLiteral("versionCreated"), written())
                           + line(QStringLiteral("firstCreated"), utcText(m_options.begun))
                           + line(QStringLiteral("embargoed"), utcText(m_article.embargo))
                           + coded(QStringLiteral("pubStatus"), status) + line(QStringLiteral("edNote"), note));
    }

    [[nodiscard]] static QString rights(const QString &rights)
    {
        const RightsWords words = rightsWords(rights);
        return element(QStringLiteral("rightsInfo"), named(QStringLiteral("copyrightHolder"), words.holder)
                                                         + line(QStringLiteral("copyrightNotice"), words.notice)
                                                         + line(QStringLiteral("usageTerms"), words.terms));
    }

    [[nodiscard]] QString administration() const
    {
        const QString urgency = m_article.urgency > 0 ? QString::number(m_article.urgency) : QString();
        QString meta = line(QStringLiteral("urgency"), urgency)
                       + line(QStringLiteral("contentCreated"), utcText(m_options.begun))
                       + line(QStringLiteral("contentModified"), utcText(m_options.written))
                       + named(QStringLiteral("digitalSourceType"), m_article.aiLabel)
                       + named(QStringLiteral("located"), m_article.dateline);
        for (const QString &name : m_article.bylines)
            meta += named(QStringLiteral("creator"), name,
                          attribute(QStringLiteral("role"), QStringLiteral("crol:author")));
        return meta
               + named(QStringLiteral("infoSource"), sourceName(m_article),
                       attribute(QStringLiteral("role"), QStringLiteral("isrole:originfo")));
    }

    [[nodiscard]] QString description() const
    {
        QString meta = u"<language" + attribute(QStringLiteral("tag"), languageTag(m_article)) + u"/>";
        meta += named(QStringLiteral("genre"), m_article.genre);
        for (const QString &tag : m_article.tags)
            meta += line(QStringLiteral("keyword"), tag);
        for (const QString &section : m_article.sections)
            meta += named(QStringLiteral("subject"), section,
                          attribute(QStringLiteral("type"), QStringLiteral("cpnat:abstract")));
        meta += named(QStringLiteral("subject"), m_article.eventPlace,
                      attribute(QStringLiteral("type"), QStringLiteral("cpnat:geoArea")));
        meta += line(QStringLiteral("slugline"), m_article.seo.slug);
        meta += headlines();
        meta += line(QStringLiteral("dateline"), m_article.dateline);
        meta += line(QStringLiteral("dateline"), m_article.sourceTag);
        meta += line(QStringLiteral("by"), m_article.bylines.join(QStringLiteral(", ")));
        return meta + withRole(QStringLiteral("description"), QStringLiteral("drol:summary"), m_article.sapo)
               + withRole(QStringLiteral("description"), QStringLiteral("drol:seo"), m_article.seo.description);
    }

    /// Roles that the standard's list lacks are named as in ninjs.
    [[nodiscard]] QString headlines() const
    {
        const QString headline = QStringLiteral("headline");
        QString all = withRole(headline, QStringLiteral("hld:main"), m_article.headline);
        for (const QString &alternative : m_article.alternativeHeadlines)
            all += withRole(headline, QStringLiteral("hld:alternative"), alternative);
        return all + withRole(headline, QStringLiteral("hld:kicker"), m_article.kicker)
               + withRole(headline, QStringLiteral("hld:seo"), m_article.seo.title);
    }

    [[nodiscard]] QString text() const
    {
        const QString words = QString::number(countsOf(m_article).words);
        const QString inlined = u"<contentSet><inlineXML contenttype=\"application/nitf+xml\""
                                + attribute(QStringLiteral("wordcount"), words) + u">\n"
                                + nitfElement(m_article, m_options) + u"\n</inlineXML></contentSet>";
        return item(QStringLiteral("newsItem"), urnOf(m_article, m_options),
                    rights(m_article.rights) + itemMeta(QStringLiteral("ninat:text"))
                        + element(QStringLiteral("contentMeta"), administration() + description()) + inlined);
    }

    [[nodiscard]] QString picture(const Figure &figure) const
    {
        const QString meta =
            madeAs(figure)
            + named(QStringLiteral("creator"), figure.credit,
                    attribute(QStringLiteral("role"), QStringLiteral("crol:photog")))
            + line(QStringLiteral("creditline"), creditLine(figure, pageWords(m_article)))
            + withRole(QStringLiteral("description"), QStringLiteral("drol:caption"), plainText(figure.caption))
            + withRole(QStringLiteral("description"), QStringLiteral("drol:altText"), figure.alt);
        return item(QStringLiteral("newsItem"), urnOf(figure),
                    rights(rightsOf(figure, m_article)) + itemMeta(QStringLiteral("ninat:picture"))
                        + element(QStringLiteral("contentMeta"), meta) + content(figure));
    }

    [[nodiscard]] static QString madeAs(const Figure &figure)
    {
        const QString uri = sourceUriOf(figure);
        return uri.isEmpty() ? QString()
                             : QString(u"<digitalSourceType" + attribute(QStringLiteral("uri"), uri) + u"/>");
    }

    [[nodiscard]] QString content(const Figure &figure) const
    {
        const PictureFile *file = pictureFile(figure, m_options);
        if (!file || file->uri.isEmpty())
            return {};
        return u"<contentSet><remoteContent" + attribute(QStringLiteral("href"), file->uri)
               + attribute(QStringLiteral("rendition"), QStringLiteral("rnd:web"))
               + attribute(QStringLiteral("contenttype"), QStringLiteral("image/jpeg"))
               + attribute(QStringLiteral("size"), QString::number(file->bytes))
               + attribute(QStringLiteral("width"), QString::number(file->size.width()))
               + attribute(QStringLiteral("height"), QString::number(file->size.height())) + u"/></contentSet>";
    }

    /// `rank` 1 for what leads, else empty.
    [[nodiscard]] QString reference(const QString &urn, const QString &itemClass, const QString &headline,
                                    const QString &rank) const
    {
        return u"<itemRef" + attribute(QStringLiteral("rank"), rank) + attribute(QStringLiteral("residref"), urn)
               + attribute(QStringLiteral("version"), m_version)
               + u" contenttype=\"application/vnd.iptc.g2.newsitem+xml\">"
               + coded(QStringLiteral("itemClass"), itemClass) + line(QStringLiteral("headline"), headline)
               + u"</itemRef>";
    }

    [[nodiscard]] QString package() const
    {
        QString members = reference(urnOf(m_article, m_options), QStringLiteral("ninat:text"), m_article.headline, {});
        for (qsizetype i = 0; i < m_figures.size(); ++i)
            members += reference(urnOf(m_figures[i]), QStringLiteral("ninat:picture"), {},
                                 i == placeOfLead(m_figures, m_article) ? QStringLiteral("1") : QString());
        return item(QStringLiteral("packageItem"), packageUrnOf(m_article, m_options),
                    rights(m_article.rights) + itemMeta(QStringLiteral("ninat:composite"))
                        + element(QStringLiteral("contentMeta"), line(QStringLiteral("headline"), m_article.headline))
                        + u"<groupSet root=\"root\"><group id=\"root\" role=\"group:main\">" + members
                        + u"</group></groupSet>");
    }

    const Article &m_article;
    const ExportOptions &m_options;
    QList<Figure> m_figures;
    QString m_version;
};

} // namespace

QByteArray toNewsMl(const Article &article, const ExportOptions &options)
{
    return QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Message(article, options).whole()).toUtf8();
}

} // namespace toasoan
