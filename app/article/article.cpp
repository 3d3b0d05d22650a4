#include "app/article/article.h"

#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

QString line(const QString &text)
{
    QString clean = cleanText(text);
    return clean.replace(QChar(u'\u2028'), u' ');
}

QStringList lines(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts) {
        if (const QString clean = line(text); !clean.isEmpty())
            out.append(clean);
    }
    return out;
}

RelatedLink tidy(RelatedLink link)
{
    link.title = line(link.title);
    if (!isSafeLink(link.url))
        link.url.clear();
    return link;
}

QList<RelatedLink> tidy(QList<RelatedLink> links)
{
    for (RelatedLink &link : links)
        link = tidy(link);
    return links;
}

Figure tidy(Figure figure)
{
    figure.caption = normalized(figure.caption);
    figure.credit = line(figure.credit);
    figure.alt = line(figure.alt);
    figure.rights = line(figure.rights);
    return figure;
}

QList<Block> tidy(const QList<Block> &blocks, QSet<QString> &ids);

/// Brings the content of each kind into normal form.
struct ContentNormalizer
{
    QSet<QString> &ids;

    void operator()(Paragraph &paragraph) const { paragraph.text = normalized(paragraph.text); }
    void operator()(CrossHead &head) const
    {
        head.level = std::clamp(head.level, 2, 3);
        head.text = normalized(head.text);
    }
    void operator()(ListBlock &list) const
    {
        for (ListItem &item : list.items) {
            item.level = std::clamp(item.level, 0, 5);
            item.text = normalized(item.text);
        }
        if (list.items.isEmpty())
            list.items.append(ListItem{});
    }
    void operator()(Quote &quote) const
    {
        for (Text &text : quote.paragraphs)
            text = normalized(text);
        if (quote.paragraphs.isEmpty())
            quote.paragraphs.append(Text{});
        quote.speaker = line(quote.speaker);
    }
    void operator()(PullQuote &quote) const
    {
        quote.text = normalized(quote.text);
        quote.speaker = line(quote.speaker);
    }
    void operator()(Figure &figure) const { figure = tidy(figure); }
    void operator()(Gallery &gallery) const
    {
        for (Figure &figure : gallery.figures)
            figure = tidy(figure);
        gallery.caption = normalized(gallery.caption);
    }
    void operator()(Box &box) const
    {
        box.title = line(box.title);
        box.blocks = tidy(box.blocks, ids);
    }
    void operator()(Table &table) const
    {
        for (QList<TableCell> &row : table.rows) {
            for (TableCell &cell : row)
                cell.text = normalized(cell.text);
        }
        table.caption = normalized(table.caption);
    }
    void operator()(Embed &embed) const
    {
        if (!isSafeLink(embed.url))
            embed.url.clear();
        embed.provider = line(embed.provider);
        embed.title = line(embed.title);
        embed.caption = normalized(embed.caption);
    }
    void operator()(Related &related) const { related.links = tidy(related.links); }
    void operator()(Divider &) const {}
    void operator()(Unknown &) const {}
};

QList<Block> tidy(const QList<Block> &blocks, QSet<QString> &ids)
{
    QList<Block> out = blocks;
    for (Block &block : out) {
        if (block.id.isEmpty() || ids.contains(block.id.value))
            block.id.value = newRandomName();
        ids.insert(block.id.value);
        std::visit(ContentNormalizer{ids}, block.content);
        if (auto *figure = std::get_if<Figure>(&block.content); figure && !figure->extra.isEmpty()) {
            for (auto it = figure->extra.begin(); it != figure->extra.end(); ++it)
                block.extra.insert(it.key(), it.value());
            figure->extra = {};
        }
    }
    return out;
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return time.isValid() ? QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC) : QDateTime();
}

} // namespace

Article normalized(const Article &article)
{
    Article out = article;
    for (QString *field : {&out.kicker, &out.headline, &out.sapo, &out.sourceTag, &out.dateline, &out.eventPlace,
                           &out.genre, &out.rights, &out.aiLabel, &out.seo.slug, &out.seo.title, &out.seo.description})
        *field = line(*field);
    for (QStringList *list : {&out.alternativeHeadlines, &out.bylines, &out.sections, &out.tags})
        *list = lines(*list);
    out.language = line(out.language);
    if (out.language.isEmpty())
        out.language = Article().language;
    out.embargo = wholeSeconds(out.embargo);
    out.urgency = std::clamp(out.urgency, 0, 9);
    out.related = tidy(out.related);
    QSet<QString> ids;
    out.body = tidy(out.body, ids);
    return out;
}

} // namespace toasoan
