#include "app/exchange/exporters/office/odt.h"

#include "app/base/clock.h"
#include "app/exchange/exporters/office/odt_body.h"
#include "app/exchange/exporters/office/xml_element.h"
#include "app/exchange/exporters/office/zip_file.h"
#include "app/exchange/exporters/page_words.h"

namespace toasoan {
namespace {

const QString mediaType = QStringLiteral("application/vnd.oasis.opendocument.text");

QString property(const QString &tag, const QString &text)
{
    return element(tag, escaped(text));
}

QString metaFile(const Article &article, const ExportOptions &options)
{
    const QString authors = article.bylines.join(QStringLiteral(", "));
    const QString written = utcText(options.written);
    QString content =
        property(QStringLiteral("meta:generator"), options.generator)
        + property(QStringLiteral("dc:title"), article.headline)
        + property(QStringLiteral("dc:description"), descriptionOf(article))
        + property(QStringLiteral("meta:initial-creator"), authors) + property(QStringLiteral("dc:creator"), authors)
        + property(QStringLiteral("meta:creation-date"), written) + property(QStringLiteral("dc:date"), written)
        + property(QStringLiteral("dc:language"), languageTag(article));
    QStringList keywords = article.sections + article.tags; // the format knows no sections
    keywords.removeDuplicates();
    for (const QString &keyword : std::as_const(keywords))
        content += property(QStringLiteral("meta:keyword"), keyword);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           u"<office:document-meta office:version=\"1.3\" "
           u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           u"xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
           u"xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<office:meta>"
           + content + u"</office:meta>\n</office:document-meta>\n";
}

QString entry(const QString &path, const QString &type, const QString &more = {})
{
    return xmlElement(QStringLiteral("manifest:file-entry"),
                      attribute(QStringLiteral("manifest:full-path"), path) + more
                          + attribute(QStringLiteral("manifest:media-type"), type))
           + u'\n';
}

QString manifestFile(const QStringList &pictures)
{
    QString entries = entry(QStringLiteral("/"), mediaType, QStringLiteral(" manifest:version=\"1.3\""));
    for (const QString &part :
         {QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml")})
        entries += entry(part, QStringLiteral("text/xml"));
    for (const QString &name : pictures)
        entries += entry(QString(u"Pictures/" + name), QStringLiteral("image/jpeg"));
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           u"<manifest:manifest manifest:version=\"1.3\" "
           u"xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n"
           + entries + u"</manifest:manifest>\n";
}

} // namespace

QByteArray toOdt(const Article &article, const ExportOptions &options)
{
    const QList<OfficePart> content = officeParts(article, options);
    const QStringList pictures = pictureNames(content);
    QList<ZipPart> parts;
    const auto add = [&parts](const QString &name, const QString &text) { parts.append({name, text.toUtf8()}); };
    add(QStringLiteral("mimetype"), mediaType); // first, where programs look for it
    add(QStringLiteral("content.xml"), odtContent(content));
    add(QStringLiteral("styles.xml"), officeStyles(QStringLiteral("odt_styles.xml"), officeLanguage(article)));
    add(QStringLiteral("meta.xml"), metaFile(article, options));
    for (const QString &name : pictures)
        parts.append({QString(u"Pictures/" + name), options.pictures.value(name).jpeg});
    add(QStringLiteral("META-INF/manifest.xml"), manifestFile(pictures));
    return zipFile(parts);
}

} // namespace toasoan
