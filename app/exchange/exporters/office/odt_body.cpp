#include "app/exchange/exporters/office/odt_body.h"

#include "app/exchange/exporters/office/xml_element.h"

#include <array>
#include <set>

namespace toasoan {
namespace {

constexpr int listLevels = 6; // as many as ListItem::level has

struct MarkProperty
{
    Mark mark;
    const char16_t *attributes;
};

constexpr std::array markProperties = {
    MarkProperty{Mark::Bold, u" fo:font-weight=\"bold\""},
    MarkProperty{Mark::Italic, u" fo:font-style=\"italic\""},
    MarkProperty{Mark::Underline, u" style:text-underline-style=\"solid\" style:text-underline-width=\"auto\" "
                                  u"style:text-underline-color=\"font-color\""},
    MarkProperty{Mark::Strike, u" style:text-line-through-style=\"solid\""},
};

/// A letter stands in one place only.
QString baseline(Marks marks)
{
    if (marks.testFlag(Mark::Sup))
        return QStringLiteral(" style:text-position=\"super 58%\"");
    return marks.testFlag(Mark::Sub) ? QStringLiteral(" style:text-position=\"sub 58%\"") : QString();
}

QString nameOf(Marks marks)
{
    return u"Marks" + QString::number(marks.toInt());
}

QString style(const QString &name, const QString &family, const QString &properties)
{
    return xmlElement(QStringLiteral("style:style"),
                      attribute(QStringLiteral("style:name"), name) + attribute(QStringLiteral("style:family"), family),
                      properties)
           + u'\n';
}

QString markStyle(Marks marks)
{
    QString attributes;
    for (const MarkProperty &property : markProperties)
        attributes += marks.testFlag(property.mark) ? QString::fromUtf16(property.attributes) : QString();
    return style(nameOf(marks), QStringLiteral("text"),
                 xmlElement(QStringLiteral("style:text-properties"), attributes + baseline(marks)));
}

QString listLevel(ListStyle kind, int level)
{
    const QString number = attribute(QStringLiteral("text:level"), QString::number(level + 1));
    const QString place = QStringLiteral("<style:list-level-properties text:list-level-position-and-space-mode=\""
                                         "label-alignment\"><style:list-level-label-alignment "
                                         "text:label-followed-by=\"listtab\" fo:text-indent=\"-0.75cm\" "
                                         "fo:margin-left=\"%1cm\"/></style:list-level-properties>")
                              .arg(0.75 * (level + 1));
    if (kind == ListStyle::Number)
        return xmlElement(QStringLiteral("text:list-level-style-number"),
                          number + u" style:num-format=\"1\" style:num-suffix=\".\"", place);
    return xmlElement(QStringLiteral("text:list-level-style-bullet"), number + u" text:bullet-char=\"•\"", place);
}

QString nameOf(ListStyle kind)
{
    return kind == ListStyle::Number ? QStringLiteral("NumberList") : QStringLiteral("BulletList");
}

QString listStyle(ListStyle kind)
{
    QString levels;
    for (int level = 0; level < listLevels; ++level)
        levels += listLevel(kind, level);
    return xmlElement(QStringLiteral("text:list-style"), attribute(QStringLiteral("style:name"), nameOf(kind)), levels)
           + u'\n';
}

QString tableStyles()
{
    const QString table = QStringLiteral("<style:table-properties style:width=\"%1cm\" table:align=\"%2\" "
                                         "table:border-model=\"collapsing\"/>");
    const QString cell =
        QStringLiteral("<style:table-cell-properties fo:padding=\"%1cm\" fo:border=\"%2 solid #8c8c8c\"/>");
    return style(QStringLiteral("ArticleTable"), QStringLiteral("table"),
                 table.arg(QStringLiteral("16"), QStringLiteral("margins")))
           + style(QStringLiteral("ArticleRow"), QStringLiteral("table-row"),
                   QStringLiteral("<style:table-row-properties fo:keep-together=\"always\"/>"))
           + style(QStringLiteral("ArticleCell"), QStringLiteral("table-cell"),
                   cell.arg(QStringLiteral("0.15"), QStringLiteral("0.5pt")))
           + style(QStringLiteral("BoxCell"), QStringLiteral("table-cell"),
                   cell.arg(QStringLiteral("0.4"), QStringLiteral("1pt")))
           + style(QStringLiteral("PictureFrame"), QStringLiteral("graphic"),
                   QStringLiteral("<style:graphic-properties style:vertical-pos=\"top\" "
                                  "style:vertical-rel=\"baseline\"/>"));
}

/// Several spaces in a row, and those where a run begins or ends, are one or none to a reader unless counted.
QString spaces(qsizetype count, bool between)
{
    if (count == 1 && between)
        return QStringLiteral(" ");
    return xmlElement(QStringLiteral("text:s"), attribute(QStringLiteral("text:c"), QString::number(count)));
}

QString lineMarkup(const QString &line)
{
    QString out;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && (line[end] == u' ') == (line[at] == u' '))
            ++end;
        const bool between = at > 0 && end < line.size();
        out += line[at] == u' ' ? spaces(end - at, between) : escaped(line.mid(at, end - at));
        at = end;
    }
    return out;
}

QString letters(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QChar(u'\u2028')))
        lines.append(lineMarkup(line));
    return lines.join(QStringLiteral("<text:line-break/>"));
}

QString linked(const QString &content, const QString &uri)
{
    return xmlElement(QStringLiteral("text:a"),
                      QString(u" xlink:type=\"simple\"" + attribute(QStringLiteral("xlink:href"), uri)
                              + u" text:style-name=\"Hyperlink\" text:visited-style-name=\"Hyperlink\""),
                      content);
}

QString length(double centimetres)
{
    return QString::number(centimetres, 'f', 3) + u"cm";
}

QString paragraphMarkup(OfficeStyle style, const QString &runs)
{
    const int level = outlineLevel(style);
    const QString outline =
        level > 0 ? attribute(QStringLiteral("text:outline-level"), QString::number(level)) : QString();
    return xmlElement(level > 0 ? QStringLiteral("text:h") : QStringLiteral("text:p"),
                      attribute(QStringLiteral("text:style-name"), styleId(style)) + outline, runs);
}

QString spanOf(const QString &axis, int count)
{
    return count > 1 ? attribute(QString(u"table:number-" + axis + u"-spanned"), QString::number(count)) : QString();
}

QString coveredCells(int count)
{
    return QStringLiteral("<table:covered-table-cell/>").repeated(count);
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

    /// Of the runs that were written.
    [[nodiscard]] QString markStyles() const
    {
        QString out;
        for (const int marks : m_marks)
            out += markStyle(Marks::fromInt(marks));
        return out;
    }

private:
    QString marked(const Run &run)
    {
        if (!run.marks)
            return letters(run.text);
        m_marks.insert(static_cast<int>(run.marks.toInt()));
        return xmlElement(QStringLiteral("text:span"), attribute(QStringLiteral("text:style-name"), nameOf(run.marks)),
                          letters(run.text));
    }

    QString runs(const Text &text)
    {
        QString out;
        for (qsizetype i = 0; i < text.size();) {
            // Neighbours with one address are one link.
            const QString address = text[i].link;
            const QString uri = uriOf(address);
            QString content;
            for (; i < text.size() && text[i].link == address; ++i)
                content += marked(text[i]);
            out += uri.isEmpty() ? content : linked(content, uri);
        }
        return out;
    }

    QString markup(const OfficeParagraph &paragraph) { return paragraphMarkup(paragraph.style, runs(paragraph.text)); }

    /// Items of one level; deeper ones lie in a list inside the item before them.
    QString items(const QList<ListItem> &list, qsizetype &at, int level, const QString &attributes)
    {
        QString out;
        while (at < list.size() && list[at].level >= level) {
            QString item = paragraphMarkup(OfficeStyle::ListItem, runs(list[at++].text));
            if (at < list.size() && list[at].level > level)
                item += items(list, at, level + 1, {});
            out += xmlElement(QStringLiteral("text:list-item"), {}, item);
        }
        return xmlElement(QStringLiteral("text:list"), attributes, out);
    }

    QString markup(const ListBlock &list)
    {
        qsizetype at = 0;
        return items(list.items, at, 0, attribute(QStringLiteral("text:style-name"), nameOf(list.style)));
    }

    QString markup(const OfficePicture &picture)
    {
        const QString name = attribute(QStringLiteral("draw:name"), QString(u"Picture " + QString::number(++m_frames)));
        const QString size = attribute(QStringLiteral("svg:width"), length(picture.size.width()))
                             + attribute(QStringLiteral("svg:height"), length(picture.size.height()));
        const QString image = u"<draw:image"
                              + attribute(QStringLiteral("xlink:href"), QString(u"Pictures/" + picture.name))
                              + u" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" "
                                u"draw:mime-type=\"image/jpeg\"/>";
        const QString alt = escaped(picture.alt);
        const QString words = element(QStringLiteral("svg:title"), alt) + element(QStringLiteral("svg:desc"), alt);
        const QString frame =
            xmlElement(QStringLiteral("draw:frame"),
                       name + u" draw:style-name=\"PictureFrame\" text:anchor-type=\"as-char\"" + size, image + words);
        return paragraphMarkup(OfficeStyle::Picture, frame);
    }

    QString cellMarkup(const GridCell &cell, OfficeStyle style)
    {
        if (cell.kind == GridCell::Kind::Covered)
            return coveredCells(cell.columns);
        const QString spans =
            spanOf(QStringLiteral("columns"), cell.columns) + spanOf(QStringLiteral("rows"), cell.rows);
        return cellElement(QStringLiteral("ArticleCell"), spans, paragraphMarkup(style, runs(cell.text)))
               + coveredCells(cell.columns - 1);
    }

    static QString cellElement(const QString &style, const QString &spans, const QString &content)
    {
        return xmlElement(
            QStringLiteral("table:table-cell"),
            attribute(QStringLiteral("table:style-name"), style) + spans + u" office:value-type=\"string\"", content);
    }

    QString rows(const TableGrid &grid, qsizetype from, qsizetype to, OfficeStyle style)
    {
        QString out;
        for (qsizetype i = from; i < to; ++i) {
            QString cells;
            for (const GridCell &cell : grid.rows[i])
                cells += cellMarkup(cell, style);
            out += xmlElement(QStringLiteral("table:table-row"), QStringLiteral(" table:style-name=\"ArticleRow\""),
                              cells);
        }
        return out;
    }

    QString tableElement(int columns, const QString &rows)
    {
        const QString name = attribute(QStringLiteral("table:name"), QString(u"Table" + QString::number(++m_tables)));
        const QString column =
            xmlElement(QStringLiteral("table:table-column"),
                       attribute(QStringLiteral("table:number-columns-repeated"), QString::number(columns)));
        return xmlElement(QStringLiteral("table:table"), name + u" table:style-name=\"ArticleTable\"", column + rows)
               + paragraphMarkup(OfficeStyle::AfterTable, {});
    }

    QString markup(const TableGrid &grid)
    {
        const qsizetype heads = std::min<qsizetype>(grid.headerRows, grid.rows.size());
        const QString head =
            element(QStringLiteral("table:table-header-rows"), rows(grid, 0, heads, OfficeStyle::HeadCell));
        return tableElement(grid.columns, head + rows(grid, heads, grid.rows.size(), OfficeStyle::Cell));
    }

    QString markup(const OfficeBox &box)
    {
        const QString cell = cellElement(QStringLiteral("BoxCell"), {}, all(box.parts));
        return tableElement(1, xmlElement(QStringLiteral("table:table-row"), {}, cell));
    }

    std::set<int> m_marks;
    int m_frames = 0;
    int m_tables = 0;
};

} // namespace

QString odtContent(const QList<OfficePart> &parts)
{
    Writer writer;
    const QString body = writer.all(parts);
    const QString styles =
        writer.markStyles() + listStyle(ListStyle::Bullet) + listStyle(ListStyle::Number) + tableStyles();
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           u"<office:document-content office:version=\"1.3\" "
           u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           u"xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           u"xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           u"xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           u"xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
           u"xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
           u"xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
           u"xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n<office:automatic-styles>\n"
           + styles + u"</office:automatic-styles>\n<office:body><office:text>\n" + body
           + u"</office:text></office:body>\n</office:document-content>\n";
}

} // namespace toasoan
