#include "app/exchange/exporters/markdown.h"

#include "app/exchange/exporters/list_numbers.h"
#include "app/exchange/exporters/office/table_grid.h"
#include "app/exchange/exporters/page_words.h"

#include <QRegularExpression>

#include <array>

namespace toasoan {
namespace {

/// Underline and the small letters have no sign of their own; CommonMark passes their tags through.
struct MarkSign
{
    Mark mark;
    const char16_t *sign; ///< on both sides; none: always the tag
    const char16_t *tag;
};

constexpr std::array markSigns = {
    MarkSign{Mark::Bold, u"**", u"strong"}, MarkSign{Mark::Italic, u"*", u"em"},
    MarkSign{Mark::Strike, u"~~", u"s"},    MarkSign{Mark::Underline, nullptr, u"u"},
    MarkSign{Mark::Sub, nullptr, u"sub"},   MarkSign{Mark::Sup, nullptr, u"sup"},
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

/// What readers of Markdown take for white space or for punctuation, whatever their version.
bool isApart(QChar c)
{
    return c.isNull() || c.isSpace() || c.isPunct();
}

/// Whether every reader takes signs around these letters for marks: not between a letter and a bracket
/// (CommonMark 6.2), nor where they would run into the signs of the run before.
bool canHaveSigns(const QString &letters, const Run &before, const Run &after)
{
    const QChar left = before.text.isEmpty() ? QChar() : before.text.back();
    const QChar right = after.text.isEmpty() ? QChar() : after.text.front();
    const bool runsOn = before.marks != Marks() && !left.isSpace();
    const bool opens = letters.front().isLetterOrNumber() || isApart(left);
    const bool closes = letters.back().isLetterOrNumber() || isApart(right);
    return !runsOn && opens && closes;
}

enum class MarkForm { Signs, Tags };

/// Signs must touch letters, so spaces at either end stay outside of them.
QString marked(const Run &run, MarkForm form)
{
    const QString trimmed = run.text.trimmed();
    const qsizetype start = run.text.indexOf(trimmed);
    QString out = escapedLetters(trimmed);
    for (const auto &[mark, sign, tag] : markSigns) {
        if (!run.marks.testFlag(mark))
            continue;
        if (form == MarkForm::Signs && sign)
            out = sign + out + sign;
        else
            out = u'<' + QString::fromUtf16(tag) + u'>' + out + u"</" + QString::fromUtf16(tag) + u'>';
    }
    if (!run.link.isEmpty() && isSafeLink(run.link))
        out = u'[' + out + u"](<" + run.link + u">)";
    return run.text.left(start) + out + run.text.mid(start + trimmed.size());
}

QString marked(const Text &text, qsizetype i)
{
    const QString letters = text[i].text.trimmed();
    if (letters.isEmpty())
        return text[i].text;
    const bool signs = canHaveSigns(letters, text.value(i - 1), text.value(i + 1));
    return marked(text[i], signs ? MarkForm::Signs : MarkForm::Tags);
}

/// `lineBreak` is what a break inside the text becomes.
QString inlineMarkdown(const Text &text, const QString &lineBreak)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i)
        out += marked(text, i);
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
    ListNumbers numbers;
    for (const ListItem &item : list.items) {
        const auto [depth, number] = numbers.next(item);
        const QString sign =
            list.style == ListStyle::Number ? QString(QString::number(number) + u". ") : QStringLiteral("- ");
        out.append(QString(depth * 4, u' ') + sign + oneLine(item.text));
    }
    return out.join(u'\n');
}

QString rowMarkdown(const QList<GridCell> &row)
{
    QStringList cells;
    for (const GridCell &cell : row) {
        cells.append(oneLine(cell.text));
        cells.resize(cells.size() + cell.columns - 1);
    }
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |";
}

/// Markdown's tables have one row of headings and no spans: cells stay in their columns, with empty ones where a merged
/// cell reaches.
QString tableMarkdown(const Table &table)
{
    TableGrid grid = gridOf(table);
    if (grid.columns == 0)
        return {};
    if (grid.headerRows == 0)
        grid.rows.prepend(QList<GridCell>(grid.columns));
    QStringList lines;
    for (const QList<GridCell> &row : grid.rows)
        lines.append(rowMarkdown(row));
    lines.insert(1, u"|" + QStringLiteral(" --- |").repeated(grid.columns));
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
        const QString words = joined({oneLine(figure.caption), oneLine(creditLine(figure, m_words))}, u" ").trimmed();
        // The other sign of italics: a caption has some of its own.
        const QString caption = words.isEmpty() ? QString() : QString(u'_' + words + u'_');
        return joined({image, caption}, u"\n\n");
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
    const QStringList pieces{strong(oneLine(embargoLine(article))),
                             options.copy == Copy::Draft ? strong(oneLine(words.draftCopy)) : QString(),
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
