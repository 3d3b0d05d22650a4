#include "app/exchange/exporters/office/docx.h"

#include "app/exchange/exporters/office/docx_parts.h"
#include "app/exchange/exporters/office/xml_element.h"
#include "app/exchange/exporters/office/zip_file.h"

namespace toasoan {
namespace {

QString document(const DocxBody &body)
{
    // A4 with margins of 2.5 cm.
    const QString section = QStringLiteral("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" "
                                           "w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" "
                                           "w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>");
    return xmlHead()
           + u"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
             u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
             u"xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
             u"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
             u"xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\n<w:body>\n"
           + body.markup + section + u"</w:body></w:document>\n";
}

} // namespace

QByteArray toDocx(const Article &article, const ExportOptions &options)
{
    const DocxBody body = docxBody(officeParts(article, options));
    QList<ZipPart> parts;
    const auto add = [&parts](const QString &name, const QString &xml) { parts.append({name, xml.toUtf8()}); };
    add(QStringLiteral("[Content_Types].xml"), docxContentTypes());
    add(QStringLiteral("_rels/.rels"), docxPackageRelations());
    add(QStringLiteral("word/document.xml"), document(body));
    add(QStringLiteral("word/_rels/document.xml.rels"), docxDocumentRelations(body));
    add(QStringLiteral("word/styles.xml"), officeStyles(QStringLiteral("docx_styles.xml"), officeLanguage(article)));
    add(QStringLiteral("word/numbering.xml"), docxNumbering(body.lists));
    add(QStringLiteral("word/settings.xml"), docxSettings(article));
    add(QStringLiteral("docProps/core.xml"), docxCoreProperties(article, options));
    add(QStringLiteral("docProps/app.xml"), docxAppProperties(options));
    for (const QString &name : body.pictures)
        parts.append({QString(u"word/media/" + name), options.pictures.value(name).jpeg});
    return zipFile(parts);
}

} // namespace toasoan
