#include "app/exchange/exporters/nitf_body.h"

#include "app/exchange/exporters/markup.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/web_pictures.h"

namespace toasoan {
namespace {

QString words(const Text &text)
{
    return markupOf(text, Dialect::Nitf);
}

QString paragraph(const QString &markup, const QString &cssClass = {})
{
    return element(QStringLiteral("p"), markup, cssClass);
}

QString block(const QString &content, const QString &cssClass = {})
{
    return element(QStringLiteral("block"), content, cssClass);
}

QString heading(const QString &markup, const QString &cssClass = {})
{
    return element(QStringLiteral("hl2"), markup, cssClass);
}

QString span(const QString &name, int cells)
{
    return cells > 1 ? attribute(name, QString::number(cells)) : QString();
}

QString link(const QString &url, const QString &title)
{
    return words(Text{Run{title.isEmpty() ? url : title, {}, url, {}}});
}

/// Items of one level; deeper ones lie in a list inside the item before them.
QString items(const QList<ListItem> &list, qsizetype &at, int level, const QString &tag)
{
    QString out;
    while (at < list.size() && list[at].level >= level) {
        QString item = words(list[at++].text);
        if (at < list.size() && list[at].level > level)
            item += items(list, at, level + 1, tag);
        out += u"<li>" + item + u"</li>";
    }
    return element(tag, out);
}

QString row(const QList<TableCell> &cells, const QString &tag)
{
    QString out;
    for (const TableCell &cell : cells)
        out += u'<' + tag + span(QStringLiteral("colspan"), cell.columnSpan)
               + span(QStringLiteral("rowspan"), cell.rowSpan) + u'>' + words(cell.text) + u"</" + tag + u'>';
    return element(QStringLiteral("tr"), out);
}

/// A credit must follow something.
QString quotation(const QString &paragraphs, const QString &speaker, const QString &cssClass = {})
{
    const QString credit = element(QStringLiteral("credit"), markupOf(speaker));
    const QString content = paragraphs.isEmpty() ? block(paragraph(markupOf(speaker))) : block(paragraphs) + credit;
    return element(QStringLiteral("bq"), content, cssClass);
}

QString relatedList(const QList<RelatedLink> &links, const PageWords &pageWords)
{
    QString items;
    for (const RelatedLink &related : links)
        items += element(QStringLiteral("li"), link(related.url, related.title));
    return items.isEmpty()
               ? QString()
               : QString(heading(pageWords.related) + element(QStringLiteral("ul"), items, QStringLiteral("related")));
}

/// How the picture came to be.
QString madeAs(const Figure &figure)
{
    const QString uri = sourceUriOf(figure);
    return uri.isEmpty() ? QString()
                         : QString(u"<media-metadata name=\"digitalSourceType\""
                                   + attribute(QStringLiteral("value"), uri) + u"/>");
}

/// Every kind of block; one without a line here does not compile. Boxes end the NITF block around them.
class Body
{
public:
    Body(const Article &article, const ExportOptions &options, const PageWords &words)
        : m_article(article), m_options(options), m_words(words)
    {}

    void add(const QString &markup) { m_open += markup; }
    void add(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block.content);
    }
    void close(const QString &cssClass = {})
    {
        const QString closed = block(std::exchange(m_open, {}), cssClass);
        if (!closed.isEmpty())
            m_blocks.append(closed);
    }
    [[nodiscard]] QString blocks() const { return m_blocks.join(u'\n'); }

private:
    void put(const Paragraph &content) { add(paragraph(words(content.text))); }
    void put(const CrossHead &head)
    {
        add(heading(words(head.text), head.level == 3 ? QStringLiteral("small") : QString()));
    }
    void put(const ListBlock &list)
    {
        qsizetype at = 0;
        const QString tag = list.style == ListStyle::Number ? QStringLiteral("ol") : QStringLiteral("ul");
        add(items(list.items, at, 0, tag));
    }
    void put(const Quote &quote)
    {
        QString paragraphs;
        for (const Text &text : quote.paragraphs)
            paragraphs += paragraph(words(text));
        add(quotation(paragraphs, quote.speaker));
    }
    void put(const PullQuote &quote)
    {
        add(quotation(paragraph(words(quote.text)), quote.speaker, QStringLiteral("pull")));
    }
    void put(const Figure &figure)
    {
        const PictureFile *picture = pictureFile(figure, m_options);
        if (!picture)
            return;
        const QString reference = u"<media-reference" + attribute(QStringLiteral("source"), picture->href)
                                  + attribute(QStringLiteral("mime-type"), QStringLiteral("image/jpeg"))
                                  + attribute(QStringLiteral("width"), QString::number(picture->size.width()))
                                  + attribute(QStringLiteral("height"), QString::number(picture->size.height()))
                                  + attribute(QStringLiteral("copyright"), rightsOf(figure, m_article))
                                  + attribute(QStringLiteral("alternate-text"), figure.alt) + u"/>";
        const bool leads = !m_article.leadPicture.isEmpty() && mayLead(figure, m_article);
        add(u"<media media-type=\"image\""
            + attribute(QStringLiteral("class"), leads ? QStringLiteral("lead") : QString()) + u'>' + madeAs(figure)
            + reference + element(QStringLiteral("media-caption"), words(figure.caption))
            + element(QStringLiteral("media-producer"), markupOf(creditLine(figure, m_words))) + u"</media>");
    }
    void put(const Gallery &gallery)
    {
        for (const Figure &figure : gallery.figures)
            put(figure);
        add(paragraph(words(gallery.caption), QStringLiteral("gallery")));
    }
    void put(const Box &box)
    {
        close();
        add(heading(markupOf(box.title)));
        add(box.blocks);
        close(QStringLiteral("box"));
    }
    void put(const Table &table)
    {
        QString head;
        QString body;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool isHead = i < table.headerRows;
            (isHead ? head : body) += row(table.rows[i], isHead ? QStringLiteral("th") : QStringLiteral("td"));
        }
        add(element(QStringLiteral("table"), element(QStringLiteral("caption"), words(table.caption))
                                                 + element(QStringLiteral("thead"), head)
                                                 + element(QStringLiteral("tbody"), body)));
    }
    void put(const Embed &embed)
    {
        add(paragraph(link(embed.url, embed.title), QStringLiteral("embed")));
        add(paragraph(markupOf(embed.provider), QStringLiteral("provider")));
        add(paragraph(words(embed.caption), QStringLiteral("caption")));
    }
    void put(const Related &related) { add(relatedList(related.links, m_words)); }
    void put(const Divider &) { add(QStringLiteral("<hr/>")); }
    void put(const Unknown &) {}

    const Article &m_article;
    const ExportOptions &m_options;
    const PageWords &m_words;
    QStringList m_blocks;
    QString m_open;
};

} // namespace

QString nitfBody(const Article &article, const ExportOptions &options)
{
    const PageWords &said = pageWords(article);
    Body body(article, options, said);
    body.add(paragraph(escaped(sourceLead(article)) + markupOf(article.sapo), QStringLiteral("sapo")));
    body.add(article.body);
    body.add(relatedList(article.related, said));
    body.close();
    return body.blocks();
}

} // namespace toasoan
