#include "app/exchange/exporters/markdown.h"

#include "app/exchange/exporters/page_words.h"

#include <QRegularExpression>

#include <array>

namespace toasoan {
namespace {

struct MarkSign
{
    Mark mark;
    const char16_t *open;
    const char16_t *close;
};

// Underline and the small letters have no sign of their own; CommonMark passes these tags through.
constexpr std::array markSigns = {
    MarkSign{Mark::Bold, u"**", u"**"},       MarkSign{Mark::Italic, u"*", u"*"},
    MarkSign{Mark::Strike, u"~~", u"~~"},     MarkSign{Mark::Underline, u"<u>", u"</u>"},
    MarkSign{Mark::Sub, u"<sub>", u"</sub>"}, MarkSign{Mark::Sup, u"<sup>", u"</sup>"},
};

QString joined(QStringList pieces, QStringView separator)
{
    pieces.removeAll(QString());
    return pieces.join(separator);
}

QString escapedLetters(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_\\[\\]<>#|~&!])"));
    QString out = text;
    return out.replace(signs, QStringLiteral("\\\\1"));
}

/// What means a list, a rule or code only at the head of a line.
QString escapedLineStart(const QString &line)
{
    static const QRegularExpression indent(QStringLiteral("^ +"));
    static const QRegularExpression sign(QStringLiteral("^(\\s*)([-+=:])"));
    static const QRegularExpression number(QStringLiteral("^(\\s*\\d{1,9})([.)])"));
    QString out = line;
    out.remove(indent).replace(sign, QStringLiteral("\\1\\\\2"));
    return out.replace(number, QStringLiteral("\\1\\\\2"));
}

/// Signs must touch letters, so spaces at either end stay outside of them.
QString marked(const Run &run)
{
    const QString trimmed = run.text.trimmed();
    if (trimmed.isEmpty())
        return run.text;
    const qsizetype start = run.text.indexOf(trimmed);
    QString out = escapedLetters(trimmed);
    for (const MarkSign &sign : markSigns) {
        if (run.marks.testFlag(sign.mark))
            out = sign.open + out + sign.close;
    }
    if (!run.link.isEmpty() && isSafeLink(run.link))
        out = u'[' + out + u"](<" + run.link + u">)";
    return run.text.left(start) + out + run.text.mid(start + trimmed.size());
}

/// `lineBreak` is what a break inside the text becomes.
QString inlineMarkdown(const Text &text, const QString &lineBreak)
{
    QString out;
    for (const Run &run : text)
        out += marked(run);
    QStringList lines = out.split(QChar(u'\u2028'));
    for (QString &line : lines)
        line = escapedLineStart(line);
    return lines.join(lineBreak);
}

QString paragraph(const Text &text)
{
    return inlineMarkdown(text, QStringLiteral("\\\n"));
}

QString paragraph(const QString &text)
{
    return paragraph(plainText(text));
}

QString oneLine(const Text &text)
{
    return inlineMarkdown(text, QStringLiteral(" "));
}

QString oneLine(const QString &text)
{
    return oneLine(plainText(text));
}

QString indented(const QString &text, const QString &with)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = QString(with + line);
    return lines.join(u'\n');
}

QString quoted(const QString &words, const QString &speaker)
{
    const QString by = speaker.isEmpty() ? QString() : QString(u"— " + oneLine(speaker));
    return indented(joined({words, by}, u"\n\n"), QStringLiteral("> "));
}

QString relatedMarkdown(const QList<RelatedLink> &links, const PageWords &words)
{
    QStringList out;
    for (const RelatedLink &link : links) {
        const QString title = link.title.isEmpty() ? link.url : link.title;
        out.append(u"- " + oneLine(Text{Run{title, {}, link.url, {}}}));
    }
    return out.isEmpty() ? QString() : QString(u"**" + words.related + u"**\n\n" + out.join(u'\n'));
}

QString listMarkdown(const ListBlock &list)
{
    QStringList out;
    std::array<int, 16> numbers{};
    int depth = -1;
    for (const ListItem &item : list.items) {
        const int level = std::min({item.level, depth + 1, int(numbers.size()) - 1});
        if (level > depth)
            numbers[size_t(level)] = 0;
        depth = level;
        const int number = ++numbers[size_t(level)];
        const QString sign =
            list.style == ListStyle::Number ? QString(QString::number(number) + u". ") : QStringLiteral("- ");
        out.append(QString(level * 4, u' ') + sign + oneLine(item.text));
    }
    return out.join(u'\n');
}

QString rowMarkdown(const QList<TableCell> &row, qsizetype columns)
{
    QStringList cells;
    for (const TableCell &cell : row)
        cells.append(oneLine(cell.text));
    while (cells.size() < columns)
        cells.append(QString());
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |";
}

/// Markdown's tables have one row of headings and no spans: cells stay in their order.
QString tableMarkdown(const Table &table)
{
    qsizetype columns = 0;
    for (const QList<TableCell> &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return {};
    QStringList lines;
    qsizetype next = 0;
    lines.append(rowMarkdown(table.headerRows > 0 ? table.rows[next++] : QList<TableCell>{}, columns));
    lines.append(u"|" + QStringLiteral(" --- |").repeated(columns));
    for (; next < table.rows.size(); ++next)
        lines.append(rowMarkdown(table.rows[next], columns));
    return lines.join(u'\n');
}

/// Every block kind as Markdown; a kind without a line here does not compile.
class BlockMarkdown
{
public:
    BlockMarkdown(const ExportOptions &options, const PageWords &words) : m_options(options), m_words(words) {}

    [[nodiscard]] QString blocks(const QList<Block> &blocks) const
    {
        QStringList out;
        for (const Block &block : blocks)
            out.append(std::visit(*this, block.content));
        return joined(out, u"\n\n");
    }

    QString operator()(const Paragraph &block) const { return paragraph(block.text); }
    QString operator()(const CrossHead &head) const
    {
        const QString text = oneLine(head.text);
        return text.isEmpty() ? QString() : QString(QString(head.level == 3 ? 3 : 2, u'#') + u' ' + text);
    }
    QString operator()(const ListBlock &list) const { return listMarkdown(list); }

    QString operator()(const Quote &quote) const
    {
        QStringList words;
        for (const Text &text : quote.paragraphs)
            words.append(paragraph(text));
        return quoted(joined(words, u"\n\n"), quote.speaker);
    }
    QString operator()(const PullQuote &quote) const { return quoted(paragraph(quote.text), quote.speaker); }

    QString operator()(const Figure &figure) const
    {
        const PictureFile *picture = pictureFile(figure, m_options);
        const QString image =
            picture ? QString(u"![" + oneLine(figure.alt) + u"](<" + picture->href + u">)") : QString();
        const QString words = joined({oneLine(figure.caption), oneLine(creditLine(figure, m_words))}, u" ");
        return joined({image, words.isEmpty() ? QString() : QString(u"*" + words + u"*")}, u"\n\n");
    }

    QString operator()(const Gallery &gallery) const
    {
        QStringList out;
        for (const Figure &figure : gallery.figures)
            out.append((*this)(figure));
        out.append(paragraph(gallery.caption));
        return joined(out, u"\n\n");
    }

    QString operator()(const Box &box) const
    {
        const QString title = box.title.isEmpty() ? QString() : QString(u"**" + oneLine(box.title) + u"**");
        const QString content = joined({title, blocks(box.blocks)}, u"\n\n");
        return content.isEmpty() ? QString() : indented(content, QStringLiteral("> "));
    }

    QString operator()(const Table &table) const
    {
        return joined({paragraph(table.caption), tableMarkdown(table)}, u"\n\n");
    }

    QString operator()(const Embed &embed) const
    {
        const QString title = embed.title.isEmpty() ? embed.url : embed.title;
        return joined({oneLine(Text{Run{title, {}, embed.url, {}}}), paragraph(embed.caption)}, u"\n\n");
    }

    QString operator()(const Related &related) const { return relatedMarkdown(related.links, m_words); }
    QString operator()(const Divider &) const { return QStringLiteral("***"); }
    QString operator()(const Unknown &) const { return {}; }

private:
    const ExportOptions &m_options;
    const PageWords &m_words;
};

QString strong(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"**" + text + u"**");
}

} // namespace

QByteArray toMarkdown(const Article &article, const ExportOptions &options)
{
    const PageWords &words = pageWords(article);
    const QString headline = oneLine(article.headline);
    const QStringList pieces{options.copy == Copy::Draft ? strong(oneLine(words.draftCopy)) : QString(),
                             paragraph(article.kicker),
                             headline.isEmpty() ? QString() : QString(u"# " + headline),
                             oneLine(article.bylines.join(QStringLiteral(", "))),
                             oneLine(article.dateline),
                             strong(oneLine(QString(sourceLead(article) + article.sapo).trimmed())),
                             BlockMarkdown(options, words).blocks(article.body),
                             relatedMarkdown(article.related, words),
                             paragraph(article.aiLabel),
                             paragraph(article.rights)};
    return QString(joined(pieces, u"\n\n") + u'\n').toUtf8();
}

} // namespace toasoan
