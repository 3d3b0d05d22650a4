#include "app/publishing/web_text.h"

#include "app/exchange/exporters/page_words.h"

#include <algorithm>

namespace toasoan {
namespace {

using Kind = WebText::Kind;

/// As pages have them: neighbours with one address are one link, and one without letters is none.
QStringList addressesIn(const Text &text)
{
    QStringList addresses;
    for (qsizetype i = 0; i < text.size();) {
        const QString address = text[i].link;
        QString letters;
        for (; i < text.size() && text[i].link == address; ++i)
            letters += text[i].text;
        if (!address.isEmpty() && isSafeLink(address) && !letters.trimmed().isEmpty())
            addresses.append(address);
    }
    return addresses;
}

std::optional<QStringList> addressOf(const QString &url)
{
    return url.isEmpty() || !isSafeLink(url) ? std::nullopt : std::optional(QStringList{url});
}

/// Every kind of block; one without a line here does not compile.
class Reader
{
public:
    explicit Reader(const PageWords &words) : m_words(words) {}

    void add(const QString &text, Kind kind = Kind::Words, const std::optional<QStringList> &links = {})
    {
        if (!text.isEmpty())
            m_texts.append({kind, text, links});
    }
    void add(const Text &text) { add(plainText(text), Kind::Words, addressesIn(text)); }
    void add(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block.content);
    }
    void add(const QList<RelatedLink> &links)
    {
        const auto isShown = [](const RelatedLink &link) { return !link.title.isEmpty() || !link.url.isEmpty(); };
        if (std::any_of(links.begin(), links.end(), isShown))
            add(m_words.related);
        for (const RelatedLink &link : links)
            add(link.title.isEmpty() ? link.url : link.title, Kind::Words, addressOf(link.url));
    }
    [[nodiscard]] QList<WebText> texts() const { return m_texts; }

private:
    void put(const Paragraph &paragraph) { add(paragraph.text); }
    void put(const CrossHead &head) { add(head.text); }
    void put(const ListBlock &list)
    {
        for (const ListItem &item : list.items)
            add(item.text);
    }
    void put(const Quote &quote)
    {
        for (const Text &paragraph : quote.paragraphs)
            add(paragraph);
        add(quote.speaker);
    }
    void put(const PullQuote &quote)
    {
        add(quote.text);
        add(quote.speaker);
    }
    void put(const Figure &figure)
    {
        if (figure.picture)
            add(captionLine(figure, m_words), Kind::Words, addressesIn(figure.caption));
    }
    void put(const Gallery &gallery)
    {
        for (const Figure &figure : gallery.figures)
            put(figure);
        const auto hasPicture = [](const Figure &figure) { return figure.picture.has_value(); };
        if (std::any_of(gallery.figures.begin(), gallery.figures.end(), hasPicture))
            add(gallery.caption);
    }
    void put(const Box &box)
    {
        add(box.title);
        add(box.blocks);
    }
    void put(const Table &table)
    {
        for (const QList<TableCell> &row : table.rows) {
            for (const TableCell &cell : row)
                add(cell.text);
        }
        add(table.caption);
    }
    void put(const Embed &embed)
    {
        add(embed.url, Kind::Aside, addressOf(embed.url));
        add(embed.title, Kind::Aside, addressOf(embed.url));
        add(embed.caption);
    }
    void put(const Related &related) { add(related.links); }
    void put(const Divider &) {}
    void put(const Unknown &) {}

    static QString captionLine(const Figure &figure, const PageWords &words)
    {
        QStringList pieces{plainText(figure.caption), creditLine(figure, words)};
        pieces.removeAll(QString());
        return pieces.join(u' ');
    }

    const PageWords &m_words;
    QList<WebText> m_texts;
};

void addEmbeds(const QList<Block> &blocks, QStringList &urls)
{
    for (const Block &block : blocks) {
        if (const auto *embed = std::get_if<Embed>(&block.content))
            urls.append(embed->url);
        else if (const auto *box = std::get_if<Box>(&block.content))
            addEmbeds(box->blocks, urls); // a box holds no box
    }
}

} // namespace

QList<Block> bodyInText(const Article &article, LeadInText lead)
{
    const auto *first = article.body.isEmpty() ? nullptr : std::get_if<Figure>(&article.body.first().content);
    const bool beginsWithLead = first != nullptr && first->picture && first->picture->id == article.leadPicture;
    return lead == LeadInText::LeftOut && beginsWithLead ? article.body.mid(1) : article.body;
}

QStringList embedsInText(const Article &article)
{
    QStringList urls;
    addEmbeds(article.body, urls);
    return urls;
}

QList<WebText> webTexts(const Article &article, LeadInText lead, BylineInText byline)
{
    Reader reader(pageWords(article));
    reader.add(article.headline, Kind::Headline);
    reader.add(article.kicker);
    reader.add(article.dateline);
    reader.add(QString(sourceLead(article) + article.sapo), Kind::Words, QStringList());
    reader.add(bodyInText(article, lead));
    if (byline == BylineInText::Shown)
        reader.add(article.bylines.join(QStringLiteral(", ")));
    reader.add(article.related);
    reader.add(article.aiLabel);
    reader.add(article.rights);
    return reader.texts();
}

} // namespace toasoan
