#include "app/exchange/exporters/office/docx_body.h"

#include "app/exchange/exporters/office/xml_element.h"

#include <array>

namespace toasoan {
namespace {

constexpr int textWidth = 9072;             // twentieths of a point: 16 cm
constexpr double emuPerCentimetre = 360000; // English Metric Units

struct MarkElement
{
    Mark mark;
    const char16_t *markup;
};

/// In the order that the schema has them.
constexpr std::array markElements = {
    MarkElement{Mark::Bold, u"<w:b/><w:bCs/>"},
    MarkElement{Mark::Italic, u"<w:i/><w:iCs/>"},
    MarkElement{Mark::Strike, u"<w:strike/>"},
    MarkElement{Mark::Underline, u"<w:u w:val=\"single\"/>"},
};

/// A letter stands in one place only.
QString baseline(Marks marks)
{
    if (marks.testFlag(Mark::Sup))
        return QStringLiteral("<w:vertAlign w:val=\"superscript\"/>");
    return marks.testFlag(Mark::Sub) ? QStringLiteral("<w:vertAlign w:val=\"subscript\"/>") : QString();
}

QString value(const QString &tag, const QString &text)
{
    return xmlElement(tag, attribute(QStringLiteral("w:val"), text));
}

QString value(const QString &tag, qsizetype number)
{
    return value(tag, QString::number(number));
}

QString letters(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QChar(u'\u2028'))) {
        const QString kept = escaped(line);
        lines.append(kept.isEmpty() ? QString() : QString(u"<w:t xml:space=\"preserve\">" + kept + u"</w:t>"));
    }
    return lines.join(QStringLiteral("<w:br/>"));
}

QString runMarkup(const Run &run, const QString &style)
{
    QString properties = style;
    for (const MarkElement &element : markElements)
        properties += run.marks.testFlag(element.mark) ? QString::fromUtf16(element.markup) : QString();
    properties += baseline(run.marks);
    return element(QStringLiteral("w:r"), element(QStringLiteral("w:rPr"), properties) + letters(run.text));
}

QString paragraphMarkup(OfficeStyle style, const QString &runs, const QString &numbering = {})
{
    const QString properties = value(QStringLiteral("w:pStyle"), styleId(style)) + numbering;
    return xmlElement(QStringLiteral("w:p"), {}, element(QStringLiteral("w:pPr"), properties) + runs);
}

/// Word takes tables without a paragraph between them for one, and a cell must end with one.
QString afterTable()
{
    return paragraphMarkup(OfficeStyle::AfterTable, {});
}

QString tableMarkup(const QString &style, const QString &columns, const QString &rows)
{
    const QString width = QStringLiteral("<w:tblW w:w=\"5000\" w:type=\"pct\"/>");
    const QString properties = element(QStringLiteral("w:tblPr"), value(QStringLiteral("w:tblStyle"), style) + width);
    return element(QStringLiteral("w:tbl"), properties + element(QStringLiteral("w:tblGrid"), columns) + rows)
           + afterTable();
}

QString columnMarkup(int width)
{
    return xmlElement(QStringLiteral("w:gridCol"), attribute(QStringLiteral("w:w"), QString::number(width)));
}

QString cellMarkup(int width, const QString &spans, const QString &content)
{
    const QString size = QStringLiteral("<w:tcW w:w=\"%1\" w:type=\"dxa\"/>").arg(width);
    return element(QStringLiteral("w:tc"), element(QStringLiteral("w:tcPr"), size + spans) + content);
}

QString spansOf(const GridCell &cell)
{
    const QString across = cell.columns > 1 ? value(QStringLiteral("w:gridSpan"), cell.columns) : QString();
    if (cell.kind == GridCell::Kind::Covered)
        return across + value(QStringLiteral("w:vMerge"), QStringLiteral("continue"));
    return cell.rows > 1 ? QString(across + value(QStringLiteral("w:vMerge"), QStringLiteral("restart"))) : across;
}

/// The picture itself, of the picture language that all Office documents share.
QString pictureMarkup(const OfficePicture &picture, const QString &extent, const QString &relation)
{
    const QString name = attribute(QStringLiteral("name"), picture.name);
    const QString fill = u"<pic:blipFill><a:blip" + attribute(QStringLiteral("r:embed"), relation)
                         + u"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>";
    const QString shape = u"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext" + extent
                          + u"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>";
    return u"<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
           u"<pic:nvPicPr><pic:cNvPr id=\"0\""
           + name + u"/><pic:cNvPicPr/></pic:nvPicPr>" + fill + shape + u"</pic:pic></a:graphicData></a:graphic>";
}

QString extentOf(QSizeF centimetres)
{
    const auto emu = [](double length) { return QString::number(qRound64(length * emuPerCentimetre)); };
    return attribute(QStringLiteral("cx"), emu(centimetres.width()))
           + attribute(QStringLiteral("cy"), emu(centimetres.height()));
}

qsizetype placeIn(QStringList &list, const QString &entry)
{
    const qsizetype known = list.indexOf(entry);
    if (known >= 0)
        return known;
    list.append(entry);
    return list.size() - 1;
}

class Writer
{
public:
    QString all(const QList<OfficePart> &parts)
    {
        QString out;
        for (const OfficePart &part : parts)
            out += std::visit([this](const auto &content) { return markup(content); }, part.content) + u'\n';
        return out;
    }
    DocxBody body;

private:
    QString runs(const Text &text)
    {
        QString out;
        for (qsizetype i = 0; i < text.size();) {
            // Neighbours with one address are one link.
            const QString address = text[i].link;
            const QString uri = uriOf(address);
            const QString style = uri.isEmpty() ? QString() : QStringLiteral("<w:rStyle w:val=\"Hyperlink\"/>");
            QString content;
            for (; i < text.size() && text[i].link == address; ++i)
                content += runMarkup(text[i], style);
            out += uri.isEmpty() ? content : linked(content, uri);
        }
        return out;
    }

    QString linked(const QString &content, const QString &uri)
    {
        const QString id = docxLinkId(placeIn(body.links, uri));
        return xmlElement(QStringLiteral("w:hyperlink"), attribute(QStringLiteral("r:id"), id), content);
    }

    QString markup(const OfficeParagraph &paragraph) { return paragraphMarkup(paragraph.style, runs(paragraph.text)); }

    QString markup(const ListBlock &list)
    {
        body.lists.append(list.style);
        QString out;
        for (const ListItem &item : list.items) {
            const QString numbering =
                value(QStringLiteral("w:ilvl"), item.level) + value(QStringLiteral("w:numId"), body.lists.size());
            out +=
                paragraphMarkup(OfficeStyle::ListItem, runs(item.text), element(QStringLiteral("w:numPr"), numbering));
        }
        return out;
    }

    QString markup(const OfficePicture &picture)
    {
        const QString relation = docxPictureId(placeIn(body.pictures, picture.name));
        const QString extent = extentOf(picture.size);
        const QString number = QString::number(++m_drawings);
        const QString words = attribute(QStringLiteral("id"), number)
                              + attribute(QStringLiteral("name"), QString(u"Picture " + number))
                              + attribute(QStringLiteral("descr"), picture.alt);
        const QString drawing = u"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"
                                + extent + u"/><wp:docPr" + words + u"/>" + pictureMarkup(picture, extent, relation)
                                + u"</wp:inline></w:drawing></w:r>";
        return paragraphMarkup(OfficeStyle::Picture, drawing);
    }

    QString row(const TableGrid &grid, qsizetype index)
    {
        const bool isHead = index < grid.headerRows;
        QString cells;
        for (const GridCell &cell : grid.rows[index]) {
            const QString content =
                paragraphMarkup(isHead ? OfficeStyle::HeadCell : OfficeStyle::Cell, runs(cell.text));
            cells += cellMarkup(textWidth / grid.columns * cell.columns, spansOf(cell), content);
        }
        const QString head = isHead ? QStringLiteral("<w:tblHeader/>") : QString();
        const QString properties = element(QStringLiteral("w:trPr"), QStringLiteral("<w:cantSplit/>") + head);
        return element(QStringLiteral("w:tr"), properties + cells);
    }

    QString markup(const TableGrid &grid)
    {
        QString rows;
        for (qsizetype i = 0; i < grid.rows.size(); ++i)
            rows += row(grid, i);
        return tableMarkup(QStringLiteral("ArticleTable"),
                           columnMarkup(textWidth / grid.columns).repeated(grid.columns), rows);
    }

    QString markup(const OfficeBox &box)
    {
        const QString cell = cellMarkup(textWidth, {}, all(box.parts));
        return tableMarkup(QStringLiteral("BoxTable"), columnMarkup(textWidth), element(QStringLiteral("w:tr"), cell));
    }

    int m_drawings = 0;
};

} // namespace

QString docxLinkId(qsizetype index)
{
    return u"link" + QString::number(index + 1);
}

QString docxPictureId(qsizetype index)
{
    return u"picture" + QString::number(index + 1);
}

DocxBody docxBody(const QList<OfficePart> &parts)
{
    Writer writer;
    writer.body.markup = writer.all(parts);
    return writer.body;
}

} // namespace toasoan
