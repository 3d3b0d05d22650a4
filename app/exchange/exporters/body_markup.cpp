#include "app/exchange/exporters/body_markup.h"

#include "app/exchange/exporters/markup.h"
#include "app/exchange/exporters/page_words.h"

namespace toasoan {
namespace {

QString link(const QString &url, const QString &title)
{
    const QString shown = title.isEmpty() ? url : title;
    return url.isEmpty() ? markupOf(shown) : markupOf(Text{Run{shown, {}, url, {}}});
}

QString layoutClass(FigureLayout layout)
{
    switch (layout) {
    case FigureLayout::Column:
        return {};
    case FigureLayout::Wide:
        return QStringLiteral("wide");
    case FigureLayout::Left:
        return QStringLiteral("left");
    case FigureLayout::Right:
        return QStringLiteral("right");
    }
    return {};
}

QString listTag(ListStyle style)
{
    return style == ListStyle::Number ? QStringLiteral("ol") : QStringLiteral("ul");
}

/// Nested lists live inside the item above them; a level that skips one is taken as the next deeper.
QString listMarkup(const ListBlock &list)
{
    const QString open = u'<' + listTag(list.style) + u'>';
    const QString close = u"</" + listTag(list.style) + u'>';
    QString out;
    int depth = -1;
    for (const ListItem &item : list.items) {
        if (item.level > depth) {
            out += open;
            ++depth;
        } else {
            out += u"</li>";
            for (; depth > item.level; --depth)
                out += close + u"</li>";
        }
        out += u"<li>" + markupOf(item.text);
    }
    for (; depth >= 0; --depth)
        out += u"</li>" + close;
    return out;
}

QString speakerMarkup(const QString &speaker)
{
    return element(QStringLiteral("footer"), element(QStringLiteral("cite"), markupOf(speaker)));
}

QString relatedMarkup(const QList<RelatedLink> &links, const PageWords &words)
{
    QString items;
    for (const RelatedLink &related : links)
        items += element(QStringLiteral("li"), link(related.url, related.title));
    if (items.isEmpty())
        return {};
    return u"<aside class=\"related\"><h2>" + words.related + u"</h2><ul>" + items + u"</ul></aside>";
}

QString spanAttribute(const QString &name, int span)
{
    return span > 1 ? QStringLiteral(" %1=\"%2\"").arg(name).arg(span) : QString();
}

QString rowMarkup(const QList<TableCell> &row, const QString &tag)
{
    QString cells;
    for (const TableCell &cell : row) {
        cells += u'<' + tag + spanAttribute(QStringLiteral("colspan"), cell.columnSpan)
                 + spanAttribute(QStringLiteral("rowspan"), cell.rowSpan) + u'>' + markupOf(cell.text) + u"</" + tag
                 + u'>';
    }
    return u"<tr>" + cells + u"</tr>";
}

/// Every block kind as markup; a kind without a line here does not compile.
class BlockMarkup
{
public:
    BlockMarkup(const ExportOptions &options, const PageWords &words) : m_options(options), m_words(words) {}

    [[nodiscard]] QString blocks(const QList<Block> &blocks) const
    {
        QString out;
        for (const Block &block : blocks) {
            const QString markup = std::visit(*this, block.content);
            if (!markup.isEmpty())
                out += markup + u'\n';
        }
        return out;
    }

    QString operator()(const Paragraph &paragraph) const
    {
        return element(QStringLiteral("p"), markupOf(paragraph.text));
    }

    QString operator()(const CrossHead &head) const
    {
        return element(head.level == 3 ? QStringLiteral("h3") : QStringLiteral("h2"), markupOf(head.text));
    }

    QString operator()(const ListBlock &list) const { return listMarkup(list); }

    QString operator()(const Quote &quote) const
    {
        QString words;
        for (const Text &text : quote.paragraphs)
            words += element(QStringLiteral("p"), markupOf(text));
        return element(QStringLiteral("blockquote"), words + speakerMarkup(quote.speaker));
    }

    QString operator()(const PullQuote &quote) const
    {
        const QString words = element(QStringLiteral("p"), markupOf(quote.text));
        return element(QStringLiteral("blockquote"), words + speakerMarkup(quote.speaker), QStringLiteral("pull"));
    }

    QString operator()(const Figure &figure) const
    {
        const PictureFile *picture = pictureFile(figure, m_options);
        if (!picture)
            return {};
        const QString image = QStringLiteral("<img src=\"%1\" alt=\"%2\" width=\"%3\" height=\"%4\"/>")
                                  .arg(escaped(picture->href), escaped(figure.alt))
                                  .arg(picture->size.width())
                                  .arg(picture->size.height());
        return element(QStringLiteral("figure"), image + captionOf(figure), layoutClass(figure.layout));
    }

    QString operator()(const Gallery &gallery) const
    {
        QString figures;
        for (const Figure &figure : gallery.figures)
            figures += (*this)(figure);
        if (figures.isEmpty())
            return {};
        const QString caption = element(QStringLiteral("figcaption"), markupOf(gallery.caption));
        return element(QStringLiteral("figure"), figures + caption, QStringLiteral("gallery"));
    }

    QString operator()(const Box &box) const
    {
        const QString title = element(QStringLiteral("h2"), markupOf(box.title));
        return element(QStringLiteral("aside"), title + blocks(box.blocks), QStringLiteral("box"));
    }

    QString operator()(const Table &table) const
    {
        QString head;
        QString body;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool isHead = i < table.headerRows;
            (isHead ? head : body) += rowMarkup(table.rows[i], isHead ? QStringLiteral("th") : QStringLiteral("td"));
        }
        return element(QStringLiteral("table"), element(QStringLiteral("caption"), markupOf(table.caption))
                                                    + element(QStringLiteral("thead"), head)
                                                    + element(QStringLiteral("tbody"), body));
    }

    QString operator()(const Embed &embed) const
    {
        const QString where = element(QStringLiteral("p"), link(embed.url, embed.title));
        const QString provider = element(QStringLiteral("p"), markupOf(embed.provider), QStringLiteral("provider"));
        const QString caption = element(QStringLiteral("p"), markupOf(embed.caption), QStringLiteral("caption"));
        return element(QStringLiteral("aside"), where + provider + caption, QStringLiteral("embed"));
    }

    QString operator()(const Related &related) const { return relatedMarkup(related.links, m_words); }
    QString operator()(const Divider &) const { return QStringLiteral("<hr/>"); }
    QString operator()(const Unknown &) const { return {}; }

private:
    [[nodiscard]] QString captionOf(const Figure &figure) const
    {
        const QString caption = markupOf(figure.caption);
        const QString credit =
            element(QStringLiteral("span"), markupOf(creditLine(figure, m_words)), QStringLiteral("credit"));
        const QString gap = caption.isEmpty() || credit.isEmpty() ? QString() : QStringLiteral(" ");
        return element(QStringLiteral("figcaption"), caption + gap + credit);
    }

    const ExportOptions &m_options;
    const PageWords &m_words;
};

} // namespace

QString sapoMarkup(const Article &article)
{
    const QString lead = sourceLead(article);
    const QString tag = lead.isEmpty() ? QString() : QString(u"<span class=\"source\">" + escaped(lead) + u"</span>");
    return element(QStringLiteral("p"), tag + markupOf(article.sapo), QStringLiteral("sapo"));
}

QString bodyMarkup(const Article &article, const ExportOptions &options)
{
    const PageWords &words = pageWords(article);
    const QString related = relatedMarkup(article.related, words);
    return BlockMarkup(options, words).blocks(article.body)
           + (related.isEmpty() ? QString() : QString(related + u'\n'));
}

} // namespace toasoan
