#include "app/exchange/exporters/office/docx_parts.h"

#include "app/base/clock.h"
#include "app/exchange/exporters/office/xml_element.h"

namespace toasoan {
namespace {

constexpr int listLevels = 6; // as many as ListItem::level has

const QString officeRelation = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString wordSpace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QString root(const QString &tag, const QString &spaces, const QString &content)
{
    return xmlHead() + xmlElement(tag, spaces, content) + u'\n';
}

QString space(const QString &prefix, const QString &address)
{
    return attribute(prefix.isEmpty() ? QStringLiteral("xmlns") : QString(u"xmlns:" + prefix), address);
}

QString relation(const QString &id, const QString &type, const QString &target, const QString &more = {})
{
    return xmlElement(QStringLiteral("Relationship"), attribute(QStringLiteral("Id"), id)
                                                          + attribute(QStringLiteral("Type"), type)
                                                          + attribute(QStringLiteral("Target"), target) + more);
}

QString relations(const QString &content)
{
    return root(QStringLiteral("Relationships"), space({}, QString(packageSpace + u"relationships")), content);
}

QString type(const QString &tag, const QString &name, const QString &what, const QString &mediaType)
{
    return xmlElement(tag, attribute(name, what) + attribute(QStringLiteral("ContentType"), mediaType));
}

QString suffixType(const QString &suffix, const QString &mediaType)
{
    return type(QStringLiteral("Default"), QStringLiteral("Extension"), suffix, mediaType);
}

QString partType(const QString &name, const QString &mediaType)
{
    return type(QStringLiteral("Override"), QStringLiteral("PartName"), name, mediaType);
}

QString wordType(const QString &part, const QString &kind)
{
    return partType(QString(u"/word/" + part),
                    QString(u"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + u"+xml"));
}

QString levelMarkup(int level, ListStyle style)
{
    constexpr int step = 425; // twentieths of a point: 7.5 mm
    const bool numbered = style == ListStyle::Number;
    const QString sign = numbered ? QStringLiteral("%%1.").arg(level + 1) : QStringLiteral("•");
    return QStringLiteral("<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/><w:lvlText w:val=\"%3\"/>"
                          "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"%4\" w:hanging=\"%5\"/></w:pPr></w:lvl>")
        .arg(QString::number(level), numbered ? QStringLiteral("decimal") : QStringLiteral("bullet"), sign,
             QString::number((level + 1) * step), QString::number(step));
}

QString abstractNumbering(ListStyle style)
{
    QString levels = QStringLiteral("<w:multiLevelType w:val=\"multilevel\"/>");
    for (int level = 0; level < listLevels; ++level)
        levels += levelMarkup(level, style);
    const QString id = QString::number(static_cast<int>(style));
    return xmlElement(QStringLiteral("w:abstractNum"), attribute(QStringLiteral("w:abstractNumId"), id), levels);
}

/// Lists of one abstract numbering go on counting unless each says where it starts.
QString numbering(qsizetype number, ListStyle style)
{
    QString content = QStringLiteral("<w:abstractNumId w:val=\"%1\"/>").arg(static_cast<int>(style));
    for (int level = 0; level < listLevels; ++level)
        content +=
            QStringLiteral("<w:lvlOverride w:ilvl=\"%1\"><w:startOverride w:val=\"1\"/></w:lvlOverride>").arg(level);
    return xmlElement(QStringLiteral("w:num"), attribute(QStringLiteral("w:numId"), QString::number(number)), content);
}

QString timeElement(const QString &tag, const QDateTime &time)
{
    const QString text = utcText(time);
    return text.isEmpty() ? QString() : xmlElement(tag, QStringLiteral(" xsi:type=\"dcterms:W3CDTF\""), text);
}

QString property(const QString &tag, const QString &text)
{
    return element(tag, escaped(text));
}

} // namespace

QString docxContentTypes()
{
    const QString content =
        suffixType(QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"))
        + suffixType(QStringLiteral("xml"), QStringLiteral("application/xml"))
        + suffixType(QStringLiteral("jpg"), QStringLiteral("image/jpeg"))
        + wordType(QStringLiteral("document.xml"), QStringLiteral("document.main"))
        + wordType(QStringLiteral("styles.xml"), QStringLiteral("styles"))
        + wordType(QStringLiteral("numbering.xml"), QStringLiteral("numbering"))
        + wordType(QStringLiteral("settings.xml"), QStringLiteral("settings"))
        + partType(QStringLiteral("/docProps/core.xml"),
                   QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"))
        + partType(QStringLiteral("/docProps/app.xml"),
                   QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    return root(QStringLiteral("Types"), space({}, QString(packageSpace + u"content-types")), content);
}

QString docxPackageRelations()
{
    return relations(relation(QStringLiteral("document"), QString(officeRelation + u"officeDocument"),
                              QStringLiteral("word/document.xml"))
                     + relation(QStringLiteral("core"),
                                QString(packageSpace + u"relationships/metadata/core-properties"),
                                QStringLiteral("docProps/core.xml"))
                     + relation(QStringLiteral("app"), QString(officeRelation + u"extended-properties"),
                                QStringLiteral("docProps/app.xml")));
}

QString docxDocumentRelations(const DocxBody &body)
{
    QString content;
    for (const QString &part : {QStringLiteral("styles"), QStringLiteral("numbering"), QStringLiteral("settings")})
        content += relation(part, QString(officeRelation + part), QString(part + u".xml"));
    for (qsizetype i = 0; i < body.pictures.size(); ++i)
        content +=
            relation(docxPictureId(i), QString(officeRelation + u"image"), QString(u"media/" + body.pictures[i]));
    for (qsizetype i = 0; i < body.links.size(); ++i)
        content += relation(docxLinkId(i), QString(officeRelation + u"hyperlink"), body.links[i],
                            attribute(QStringLiteral("TargetMode"), QStringLiteral("External")));
    return relations(content);
}

QString docxNumbering(const QList<ListStyle> &lists)
{
    QString content = abstractNumbering(ListStyle::Bullet) + abstractNumbering(ListStyle::Number);
    for (qsizetype i = 0; i < lists.size(); ++i)
        content += numbering(i + 1, lists[i]);
    return root(QStringLiteral("w:numbering"), space(QStringLiteral("w"), wordSpace), content);
}

QString docxSettings(const Article &article)
{
    // Without the mode Word opens a document as one of 2007 and says so in its title bar.
    const QString mode = QStringLiteral("<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                                        "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
    const QString language = attribute(QStringLiteral("w:val"), officeLanguage(article).tag);
    return root(QStringLiteral("w:settings"), space(QStringLiteral("w"), wordSpace),
                mode + xmlElement(QStringLiteral("w:themeFontLang"), language));
}

QString docxCoreProperties(const Article &article, const ExportOptions &options)
{
    const QString spaces = space(QStringLiteral("cp"), QString(packageSpace + u"metadata/core-properties"))
                           + space(QStringLiteral("dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"))
                           + space(QStringLiteral("dcterms"), QStringLiteral("http://purl.org/dc/terms/"))
                           + space(QStringLiteral("xsi"), QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    return root(QStringLiteral("cp:coreProperties"), spaces,
                property(QStringLiteral("dc:title"), article.headline)
                    + property(QStringLiteral("dc:creator"), article.bylines.join(QStringLiteral(", ")))
                    + property(QStringLiteral("cp:keywords"), article.tags.join(QStringLiteral(", ")))
                    + property(QStringLiteral("dc:description"), descriptionOf(article))
                    + property(QStringLiteral("cp:category"), article.sections.join(QStringLiteral(", ")))
                    + property(QStringLiteral("dc:language"), officeLanguage(article).tag)
                    + timeElement(QStringLiteral("dcterms:created"), options.written)
                    + timeElement(QStringLiteral("dcterms:modified"), options.written));
}

QString docxAppProperties(const ExportOptions &options)
{
    const QString address = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    return root(QStringLiteral("Properties"), space({}, address),
                property(QStringLiteral("Application"), options.generator));
}

} // namespace toasoan
