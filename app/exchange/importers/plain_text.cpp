#include "app/exchange/importers/plain_text.h"

#include "app/base/limits.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/figure_copy.h"
#include "app/exchange/importers/page_chrome.h"
#include "app/exchange/importers/source_tag.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

enum class Above { Line, Blank };

struct Line
{
    QString text;
    Above above = Above::Line; ///< what stands directly over it
};

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

QList<Line> linesOf(QString text)
{
    text.replace(u'\r', u'\n').replace(u'\f', u'\n').replace(u'\v', u'\n').replace(QChar(u'\u2029'), u'\n');
    QList<Line> lines;
    Above above = Above::Blank;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = cleanText(raw).trimmed();
        if (!isBlank(line))
            lines.append({line, above});
        above = isBlank(line) ? Above::Blank : Above::Line;
    }
    return lines;
}

/// Takes furniture off both ends of a page.
QList<RemovedText> takeChrome(QList<Line> &lines)
{
    QList<RemovedText> removed;
    const QString why = QCoreApplication::translate("Exchange", "part of the web page, not of the article");
    while (!lines.isEmpty() && isPageChrome(lines.first().text))
        removed.append({lines.takeFirst().text, why});
    const qsizetype atStart = removed.size();
    while (!lines.isEmpty() && isPageChrome(lines.last().text))
        removed.insert(atStart, {lines.takeLast().text, why});
    return removed;
}

/// Turns the lines under a headline into blocks, one after another.
class BodyReader
{
public:
    BodyReader(const QList<Line> &lines, QString headline) : m_lines(lines), m_headline(std::move(headline))
    {
        m_spaced = std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.above == Above::Blank; });
    }

    [[nodiscard]] QList<Block> read()
    {
        while (m_next < m_lines.size()) {
            if (!readPictureLine() && !readCaption() && !readCredit())
                m_blocks.append(newBlock(Paragraph{plainText(m_lines[m_next++].text)}));
        }
        return std::move(m_blocks);
    }

private:
    /// "… ảnh 1", and the caption under it.
    bool readPictureLine()
    {
        const Line &line = m_lines[m_next];
        const PictureLine kind = pictureLine(line.text, m_headline);
        const bool hasNext = m_next + 1 < m_lines.size();
        const auto credited = hasNext ? splitCredit(m_lines[m_next + 1].text) : std::nullopt;
        if (kind == PictureLine::No || (kind == PictureLine::Likely && !credited))
            return false;
        Figure figure;
        figure.alt = line.text;
        ++m_next;
        if (credited) {
            figure.caption = plainText(credited->caption);
            figure.credit = credited->credit;
            ++m_next;
        } else if (hasNext && belongsTo(m_lines[m_next])) {
            figure.caption = plainText(m_lines[m_next++].text);
        }
        m_blocks.append(newBlock(figure));
        return true;
    }

    /// A caption whose picture left no line of its own.
    bool readCaption()
    {
        const auto credited = splitCredit(m_lines[m_next].text);
        if (!credited || credited->caption.isEmpty())
            return false;
        Figure figure;
        figure.caption = plainText(credited->caption);
        figure.credit = credited->credit;
        m_blocks.append(newBlock(figure));
        ++m_next;
        return true;
    }

    /// "Ảnh: NAME" on a line under a caption.
    bool readCredit()
    {
        const auto credited = splitCredit(m_lines[m_next].text);
        Figure *figure = m_blocks.isEmpty() ? nullptr : std::get_if<Figure>(&m_blocks.last().content);
        if (!credited || !figure || !figure->credit.isEmpty())
            return false;
        figure->credit = credited->credit;
        ++m_next;
        return true;
    }

    /// In copy whose paragraphs stand apart, a line directly under a picture's is its caption.
    [[nodiscard]] bool belongsTo(const Line &line) const
    {
        return m_spaced && line.above == Above::Line && pictureLine(line.text, m_headline) == PictureLine::No;
    }

    const QList<Line> &m_lines;
    QString m_headline;
    bool m_spaced = false;
    qsizetype m_next = 0;
    QList<Block> m_blocks;
};

const Paragraph *paragraphAt(const QList<Block> &body, qsizetype i)
{
    return std::get_if<Paragraph>(&body[i].content);
}

/// Which block is the sapo: one of the first four paragraphs that begins with a source tag, or the first; -1 for none.
qsizetype sapoIndex(const QList<Block> &body)
{
    qsizetype first = -1;
    int seen = 0;
    for (qsizetype i = 0; i < body.size() && seen < 4; ++i) {
        const Paragraph *paragraph = paragraphAt(body, i);
        if (!paragraph)
            continue;
        ++seen;
        if (splitSourceTag(plainText(paragraph->text)))
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

void takeSapo(Imported &imported)
{
    Article &article = imported.article;
    const qsizetype index = sapoIndex(article.body);
    if (index < 0)
        return;
    article.sapo = plainText(paragraphAt(article.body, index)->text);
    article.body.removeAt(index);
    const auto tagged = splitSourceTag(article.sapo);
    if (!tagged)
        return;
    article.sourceTag = tagged->tag;
    article.sapo = tagged->text;
    if (tagged->spacing == TagSpacing::Missing)
        imported.warnings.append(
            {QStringLiteral("source-tag-space"),
             QCoreApplication::translate("Exchange", "a space was missing after the source tag %1").arg(tagged->tag),
             {tagged->tag}});
}

void warnOfMissingPictures(Imported &imported)
{
    for (const Block &block : imported.article.body) {
        const Figure *figure = std::get_if<Figure>(&block.content);
        if (!figure)
            continue;
        const QString name = figure->caption.isEmpty() ? figure->alt : plainText(figure->caption);
        imported.warnings.append(
            {QStringLiteral("picture-missing"),
             QCoreApplication::translate("Exchange", "the text names a picture that did not come with it: %1")
                 .arg(name),
             {name}});
    }
}

Result<Imported> articleFromCopy(const QString &text)
{
    QList<Line> lines = linesOf(text);
    if (lines.size() > limits::blocksPerArticle)
        return failure(ErrorCode::TooLarge, {},
                       {QString::number(lines.size()), QString::number(limits::blocksPerArticle)});
    Imported imported;
    imported.removed = takeChrome(lines);
    if (lines.isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Exchange", "the file holds no text"));
    imported.article.headline = lines.takeFirst().text;
    imported.article.body = BodyReader(lines, imported.article.headline).read();
    takeSapo(imported);
    warnOfMissingPictures(imported);
    imported.article = normalized(imported.article);
    return imported;
}

void warnOfEncoding(Imported &imported, LegacyEncoding from)
{
    const QString name = encodingName(from);
    imported.warnings.prepend(
        {QStringLiteral("encoding"),
         QCoreApplication::translate("Exchange", "the text was not in Unicode; it was read as %1").arg(name),
         {name}});
}

} // namespace

Result<Imported> importPlainText(const QByteArray &bytes)
{
    const auto copy = decodeCopy(bytes);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    auto imported = articleFromCopy(copy->text);
    if (imported && copy->from)
        warnOfEncoding(*imported, *copy->from);
    return imported;
}

} // namespace toasoan
