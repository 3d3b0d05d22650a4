#include "app/article/article.h"

#include "app/article/normal_form.h"

#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

QStringList lines(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts) {
        if (const QString clean = cleanLine(text); !clean.isEmpty())
            out.append(clean);
    }
    return out;
}

RelatedLink tidy(RelatedLink link)
{
    link.title = cleanLine(link.title);
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
    figure.credit = cleanLine(figure.credit);
    figure.alt = cleanLine(figure.alt);
    figure.rights = cleanLine(figure.rights);
    figure.sourceType = cleanLine(figure.sourceType);
    figure.edits.hidden.removeIf([](const HiddenRegion &region) { // nobody is hidden by nothing
        return region.right <= region.left || region.bottom <= region.top;
    });
    return figure;
}

/// Brings the content of each kind into normal form.
struct ContentNormalizer
{
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
        quote.speaker = cleanLine(quote.speaker);
    }
    void operator()(PullQuote &quote) const
    {
        quote.text = normalized(quote.text);
        quote.speaker = cleanLine(quote.speaker);
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
        box.title = cleanLine(box.title);
        for (Block &block : box.blocks)
            block = normalized(block);
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
        embed.provider = cleanLine(embed.provider);
        embed.title = cleanLine(embed.title);
        embed.caption = normalized(embed.caption);
    }
    void operator()(Related &related) const { related.links = tidy(related.links); }
    void operator()(Divider &) const {}
    void operator()(Unknown &) const {}
};

using Ids = QSet<QString>;

bool allUnique(const QList<Block> &blocks, Ids &seen)
{
    return std::all_of(blocks.begin(), blocks.end(), [&seen](const Block &block) {
        const qsizetype before = seen.size();
        seen.insert(block.id.value);
        const Box *box = std::get_if<Box>(&block.content);
        return !block.id.isEmpty() && seen.size() > before && (!box || allUnique(box->blocks, seen));
    });
}

void renameRepeated(QList<Block> &blocks, Ids &seen)
{
    for (Block &block : blocks) {
        if (block.id.isEmpty() || seen.contains(block.id.value))
            block.id.value = newRandomName();
        seen.insert(block.id.value);
        if (Box *box = std::get_if<Box>(&block.content))
            renameRepeated(box->blocks, seen);
    }
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return time.isValid() ? QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC) : QDateTime();
}

} // namespace

QString cleanLine(const QString &text)
{
    return cleanText(text).replace(QChar(u'\u2028'), u' ');
}

Article normalized(const Article &article)
{
    Article out = article;
    for (QString *field : {&out.kicker, &out.headline, &out.sapo, &out.sourceTag, &out.dateline, &out.eventPlace,
                           &out.genre, &out.rights, &out.aiLabel, &out.seo.slug, &out.seo.title, &out.seo.description})
        *field = cleanLine(*field);
    for (QStringList *list : {&out.alternativeHeadlines, &out.bylines, &out.sections, &out.tags})
        *list = lines(*list);
    out.language = cleanLine(out.language);
    if (out.language.isEmpty())
        out.language = Article().language;
    out.embargo = wholeSeconds(out.embargo);
    out.urgency = std::clamp(out.urgency, 0, 9);
    out.related = tidy(out.related);
    for (qsizetype i = 0; i < article.body.size(); ++i) {
        // Most are in normal form: then the list is the same one and not a copy.
        if (Block block = normalized(article.body.at(i)); block != article.body.at(i))
            out.body[i] = std::move(block);
    }
    makeIdsUnique(out.body);
    return out;
}

Block normalized(const Block &block)
{
    Block out = block;
    std::visit(ContentNormalizer{}, out.content);
    if (auto *figure = std::get_if<Figure>(&out.content); figure && !figure->extra.isEmpty()) {
        for (auto it = figure->extra.begin(); it != figure->extra.end(); ++it)
            out.extra.insert(it.key(), it.value());
        figure->extra = {};
    }
    return out;
}

/// Nothing is copied where all are unique, as they nearly always are.
void makeIdsUnique(QList<Block> &blocks)
{
    Ids seen;
    seen.reserve(blocks.size());
    if (allUnique(blocks, seen))
        return;
    seen.clear();
    renameRepeated(blocks, seen);
}

} // namespace toasoan
