#include "app/exchange/reading_copy/copy_pieces.h"

#include "app/exchange/exporters/page_words.h"

#include <array>

namespace toasoan {
namespace {

/// The pieces of every block kind; a kind without a line here does not compile.
class PiecesOf
{
public:
    PiecesOf(QList<CopyPiece> &pieces, const PageWords &words, int box = 0)
        : m_pieces(pieces), m_words(words), m_box(box)
    {}

    void blocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            m_source = block.id.value;
            std::visit(*this, block.content);
        }
    }
    void field(const QString &name, PieceStyle style, const Text &text)
    {
        m_source = name;
        add(style, text);
    }
    void related(const QList<RelatedLink> &all)
    {
        m_source = QStringLiteral("related");
        links(all);
    }

    void operator()(const Paragraph &paragraph) const { add(PieceStyle::Paragraph, paragraph.text); }
    void operator()(const CrossHead &head) const
    {
        add(head.level == 3 ? PieceStyle::SmallCrossHead : PieceStyle::CrossHead, head.text);
    }

    void operator()(const ListBlock &list) const
    {
        std::array<int, 16> numbers{};
        for (const ListItem &item : list.items) {
            const int level = std::clamp(item.level, 0, static_cast<int>(numbers.size()) - 1);
            const int number = ++numbers[level];
            std::fill(numbers.begin() + level + 1, numbers.end(), 0);
            CopyPiece piece{PieceStyle::ListItem, item.text};
            piece.label = list.style == ListStyle::Number ? QStringLiteral("%1.").arg(number) : QStringLiteral("•");
            piece.level = level;
            add(piece);
        }
    }

    void operator()(const Quote &quote) const
    {
        for (const Text &text : quote.paragraphs)
            add(PieceStyle::Quote, text);
        speaker(quote.speaker);
    }
    void operator()(const PullQuote &quote) const
    {
        add(PieceStyle::PullQuote, quote.text);
        speaker(quote.speaker);
    }

    void operator()(const Figure &figure) const
    {
        CopyPiece picture{PieceStyle::Picture, {}};
        picture.figure = figure;
        add(picture);
        add(PieceStyle::Caption, figure.caption);
        add(PieceStyle::Caption, plainText(creditLine(figure, m_words)));
    }
    void operator()(const Gallery &gallery) const
    {
        for (const Figure &figure : gallery.figures)
            (*this)(figure);
        add(PieceStyle::Caption, gallery.caption);
    }

    void operator()(const Box &box) const
    {
        PiecesOf inside(m_pieces, m_words, 1);
        inside.field(m_source, PieceStyle::BoxTitle, plainText(box.title));
        inside.blocks(box.blocks);
    }

    void operator()(const Table &table) const
    {
        CopyPiece piece{PieceStyle::Table, {}};
        piece.table = table;
        add(piece);
        add(PieceStyle::Caption, table.caption);
    }

    void operator()(const Embed &embed) const
    {
        remark(QStringLiteral("%1 %2").arg(embed.provider, embed.title).trimmed(), embed.url);
        add(PieceStyle::Caption, embed.caption);
    }
    void operator()(const Related &related) const { links(related.links); }
    void operator()(const Divider &) const { add(CopyPiece{PieceStyle::Divider, {}}); }
    void operator()(const Unknown &) const {}

    void links(const QList<RelatedLink> &links) const
    {
        if (!links.isEmpty())
            remark(m_words.related, {});
        for (const RelatedLink &link : links)
            remark(u"• " + link.title, link.url);
    }

    void add(PieceStyle style, const Text &text) const
    {
        if (!text.isEmpty())
            add(CopyPiece{style, text});
    }

private:
    void add(CopyPiece piece) const
    {
        piece.box = m_box;
        piece.source = m_source;
        m_pieces.append(piece);
    }
    void speaker(const QString &name) const
    {
        add(PieceStyle::Speaker, plainText(name.isEmpty() ? QString() : QString(u"— " + name)));
    }
    void remark(const QString &title, const QString &url) const
    {
        add(PieceStyle::Remark, plainText(url.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, url).trimmed()));
    }

    QList<CopyPiece> &m_pieces;
    const PageWords &m_words;
    int m_box;
    QString m_source; ///< of the pieces that come next
};

} // namespace

QList<CopyPiece> copyPieces(const Article &article)
{
    QList<CopyPiece> pieces;
    PiecesOf body(pieces, pageWords(article));
    body.field(QStringLiteral("embargo"), PieceStyle::Embargo, plainText(embargoLine(article)));
    body.field(QStringLiteral("kicker"), PieceStyle::Kicker, plainText(article.kicker));
    body.field(QStringLiteral("headline"), PieceStyle::Headline, plainText(article.headline));
    body.field(QStringLiteral("bylines"), PieceStyle::Byline, plainText(article.bylines.join(QStringLiteral(", "))));
    body.field(QStringLiteral("dateline"), PieceStyle::Byline, plainText(article.dateline));
    body.field(QStringLiteral("sapo"), PieceStyle::Sapo, plainText(sourceLead(article) + article.sapo));
    body.blocks(article.body);
    body.related(article.related);
    body.field(QStringLiteral("aiLabel"), PieceStyle::Note, plainText(article.aiLabel));
    body.field(QStringLiteral("rights"), PieceStyle::Note, plainText(article.rights));
    return pieces;
}

} // namespace toasoan
