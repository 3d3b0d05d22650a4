#include "app/exchange/exporters/text.h"

#include "app/exchange/exporters/list_numbers.h"
#include "app/exchange/exporters/office/table_grid.h"
#include "app/exchange/exporters/page_words.h"

namespace toasoan {
namespace {

QString lines(QString text)
{
    return text.replace(QChar(u'\u2028'), u'\n');
}

QString lines(const Text &text)
{
    return lines(plainText(text));
}

/// The pieces that say something, with a separator between them.
QString joined(QStringList pieces, QStringView separator)
{
    pieces.removeAll(QString());
    return pieces.join(separator);
}

QString relatedText(const QList<RelatedLink> &links, const PageWords &words)
{
    QStringList out;
    for (const RelatedLink &link : links)
        out.append(u"- " + joined({link.title, link.url}, u" "));
    return out.isEmpty() ? QString() : QString(words.related + u":\n" + out.join(u'\n'));
}

QString listText(const ListBlock &list)
{
    QStringList out;
    ListNumbers numbers;
    for (const ListItem &item : list.items) {
        const auto [depth, number] = numbers.next(item);
        const QString sign =
            list.style == ListStyle::Number ? QString(QString::number(number) + u'.') : QStringLiteral("-");
        out.append(QString(depth * 2, u' ') + sign + u' ' + lines(item.text));
    }
    return out.join(u'\n');
}

/// Empty columns under and beside a merged cell, so that the others stand under their own.
QString rowText(const QList<GridCell> &row)
{
    QStringList cells;
    for (const GridCell &cell : row) {
        cells.append(plainText(cell.text).replace(QChar(u'\u2028'), u' '));
        cells.resize(cells.size() + cell.columns - 1);
    }
    return cells.join(u'\t');
}

QString quoteText(const QString &words, const QString &speaker)
{
    return speaker.isEmpty() ? words : QString(words + u"\n— " + lines(speaker));
}

/// Every block kind as text; a kind without a line here does not compile.
class BlockText
{
public:
    BlockText(BodyText what, const PageWords &words) : m_what(what), m_words(words) {}

    [[nodiscard]] QString blocks(const QList<Block> &blocks) const
    {
        QStringList out;
        for (const Block &block : blocks)
            out.append(std::visit(*this, block.content));
        return joined(out, u"\n\n");
    }

    QString operator()(const Paragraph &paragraph) const { return lines(paragraph.text); }
    QString operator()(const CrossHead &head) const { return lines(head.text); }
    QString operator()(const ListBlock &list) const { return listText(list); }

    QString operator()(const Quote &quote) const
    {
        QStringList words;
        for (const Text &text : quote.paragraphs)
            words.append(lines(text));
        return quoteText(joined(words, u"\n"), quote.speaker);
    }

    QString operator()(const PullQuote &quote) const { return quoteText(lines(quote.text), quote.speaker); }

    QString operator()(const Figure &figure) const
    {
        if (m_what == BodyText::WordsOnly)
            return {};
        const QString words = joined({lines(figure.caption), creditLine(figure, m_words)}, u" ");
        return words.isEmpty() ? QString() : QString(u'[' + words + u']');
    }

    QString operator()(const Gallery &gallery) const
    {
        if (m_what == BodyText::WordsOnly)
            return {};
        QStringList out;
        for (const Figure &figure : gallery.figures)
            out.append((*this)(figure));
        out.append(lines(gallery.caption));
        return joined(out, u"\n");
    }

    QString operator()(const Box &box) const { return joined({lines(box.title), blocks(box.blocks)}, u"\n\n"); }

    QString operator()(const Table &table) const
    {
        QStringList out{lines(table.caption)};
        for (const QList<GridCell> &row : gridOf(table).rows)
            out.append(rowText(row));
        return joined(out, u"\n");
    }

    QString operator()(const Embed &embed) const
    {
        return joined({embed.title, embed.url, lines(embed.caption)}, u"\n");
    }

    QString operator()(const Related &related) const { return relatedText(related.links, m_words); }
    QString operator()(const Divider &) const { return QStringLiteral("* * *"); }
    QString operator()(const Unknown &) const { return {}; }

private:
    BodyText m_what;
    const PageWords &m_words;
};

} // namespace

QString bodyText(const Article &article, BodyText what)
{
    return BlockText(what, pageWords(article)).blocks(article.body);
}

QString sourceName(const Article &article)
{
    QString name = article.sourceTag.trimmed();
    if (name.startsWith(u'(') && name.endsWith(u')'))
        name = name.mid(1, name.size() - 2).trimmed();
    return name;
}

QByteArray toPlainText(const Article &article, const ExportOptions &options)
{
    const PageWords &words = pageWords(article);
    const QStringList pieces{embargoLine(article),
                             options.copy == Copy::Draft ? words.draftCopy : QString(),
                             lines(article.kicker),
                             lines(article.headline),
                             article.bylines.join(QStringLiteral(", ")),
                             lines(article.dateline),
                             lines(sourceLead(article) + article.sapo),
                             bodyText(article),
                             relatedText(article.related, words),
                             lines(article.aiLabel),
                             lines(article.rights)};
    return QString(joined(pieces, u"\n\n") + u'\n').toUtf8();
}

} // namespace toasoan
