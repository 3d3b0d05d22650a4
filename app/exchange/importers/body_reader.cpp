#include "app/exchange/importers/body_reader.h"

#include "app/article/counts.h"
#include "app/base/hash.h"
#include "app/exchange/importers/figure_copy.h"
#include "app/exchange/importers/page_chrome.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int longestBoldHead = 20;   // words; what is longer is a paragraph set bold
constexpr int longestCaption = 90;    // words
constexpr int longestCentred = 40;    // words of a centred line under a picture
constexpr int crossHeadFromLevel = 3; // h3 and deeper are the second level

constexpr char nameLetters[] = "abcdefghijklmnopqrstuvwxyz234567";
constexpr qsizetype seedLength = 8; // of a name's 12

bool endsASentence(const QString &text)
{
    return QStringLiteral(".!?…:;,").contains(text.back());
}

/// "(Xem tiếp trang 3)", "(Tiếp theo trang 1)".
bool leadsOn(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\(?\\s*(?:Xem tiếp|Tiếp theo|Xem tiếp theo)\\s+(?:trang|tr\\.)"
                       "\\s*\\d+\\s*\\)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

/// All of a paragraph is one link.
QString onlyLink(const Text &text)
{
    const bool linked = !text.isEmpty() && !text.first().link.isEmpty()
                        && std::all_of(text.begin(), text.end(), [&text](const Run &run) {
                               return run.link == text.first().link || run.text.trimmed().isEmpty();
                           });
    return linked ? text.first().link : QString();
}

Text withoutMark(Text text, Mark mark)
{
    for (Run &run : text)
        run.marks.setFlag(mark, false);
    return text;
}

class BodyReader
{
public:
    BodyReader(const QList<CopyPart> &parts, const QString &headline, BlockNames names, Imported &imported,
               const RefusedActs &refused)
        : m_parts(parts)
        , m_headline(headline)
        , m_names(std::move(names))
        , m_imported(imported)
        , m_keepsPageLines(refused.contains(CopyAct::DropPageLines))
        , m_hasHeads(!refused.contains(CopyAct::KeepHeads))
    {
        m_spaced = std::any_of(parts.begin(), parts.end(), [](const CopyPart &part) {
            const auto *paragraph = std::get_if<CopyParagraph>(&part);
            return paragraph != nullptr && paragraph->above == Above::Blank;
        });
    }

    [[nodiscard]] QList<Block> read()
    {
        while (m_next < m_parts.size()) {
            if (const CopyParagraph *paragraph = paragraphAt(m_next))
                readParagraph(*paragraph);
            else
                readOther(m_parts[m_next++]);
        }
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] Block named(BlockContent content) { return {m_names.next(), std::move(content)}; }

    [[nodiscard]] const CopyParagraph *paragraphAt(qsizetype i) const
    {
        return i < m_parts.size() ? std::get_if<CopyParagraph>(&m_parts[i]) : nullptr;
    }

    void readOther(const CopyPart &part)
    {
        if (const auto *picture = std::get_if<CopyPicture>(&part))
            readPicture(*picture);
        else if (const auto *table = std::get_if<Table>(&part))
            m_blocks.append(named(*table));
        else if (const auto *embed = std::get_if<Embed>(&part))
            m_blocks.append(named(*embed));
        else
            m_blocks.append(named(Divider{}));
    }

    void readParagraph(const CopyParagraph &paragraph)
    {
        const QString line = plainText(paragraph.text);
        switch (paragraph.kind) {
        case CopyKind::ListItem:
            return readList(paragraph.list);
        case CopyKind::Quote:
            return readQuote();
        case CopyKind::Title:
        case CopyKind::Heading:
            return readHead(paragraph);
        case CopyKind::Caption:
        case CopyKind::Plain:
            break;
        }
        if (!m_keepsPageLines && leadsOn(line))
            return remove(line, QCoreApplication::translate("Exchange", "part of the page, not of the article"));
        if (readRelated(line) || readPictureLine(line) || readCaption(line) || readCredit(line)
            || readBoldHead(paragraph))
            return;
        m_blocks.append(named(Paragraph{paragraph.text}));
        ++m_next;
    }

    void remove(const QString &text, const QString &why)
    {
        m_imported.removed.append({text, why});
        ++m_next;
    }

    void readHead(const CopyParagraph &paragraph)
    {
        const QString line = plainText(paragraph.text);
        if (readRelated(line))
            return;
        if (!m_hasHeads) {
            m_blocks.append(named(Paragraph{paragraph.text}));
            ++m_next;
            return;
        }
        const bool bold = isWholly(paragraph.text, Mark::Bold); // as headings are anyway
        m_blocks.append(named(CrossHead{paragraph.level >= crossHeadFromLevel ? 3 : 2,
                                        bold ? withoutMark(paragraph.text, Mark::Bold) : paragraph.text}));
        ++m_next;
    }

    /// "Tin liên quan" and links under it.
    bool readRelated(const QString &line)
    {
        const CopyParagraph *first = paragraphAt(m_next + 1);
        if (m_keepsPageLines || first == nullptr || onlyLink(first->text).isEmpty() || !isPageChrome(line))
            return false;
        remove(line, QCoreApplication::translate("Exchange", "part of the page, not of the article"));
        Related related;
        for (const CopyParagraph *item = first; item != nullptr && !onlyLink(item->text).isEmpty();
             item = paragraphAt(++m_next))
            related.links.append(RelatedLink{plainText(item->text), onlyLink(item->text), {}});
        m_blocks.append(named(related));
        return true;
    }

    void readList(ListStyle style)
    {
        ListBlock list{style, {}};
        for (const CopyParagraph *item = paragraphAt(m_next);
             item != nullptr && item->kind == CopyKind::ListItem && (item->list == style || item->level > 0);
             item = paragraphAt(++m_next))
            list.items.append(ListItem{item->level, item->text});
        m_blocks.append(named(list));
    }

    void readQuote()
    {
        Quote quote;
        for (const CopyParagraph *line = paragraphAt(m_next); line != nullptr && line->kind == CopyKind::Quote;
             line = paragraphAt(++m_next))
            quote.paragraphs.append(line->text);
        m_blocks.append(named(quote));
    }

    /// A short bold line between paragraphs.
    bool readBoldHead(const CopyParagraph &paragraph)
    {
        const QString line = plainText(paragraph.text).trimmed();
        const bool head = m_hasHeads && !line.isEmpty() && isWholly(paragraph.text, Mark::Bold)
                          && countWords(line) <= longestBoldHead && !endsASentence(line)
                          && paragraphAt(m_next + 1) != nullptr && !m_blocks.isEmpty()
                          && !std::holds_alternative<CrossHead>(m_blocks.last().content);
        if (!head)
            return false;
        m_blocks.append(named(CrossHead{2, withoutMark(paragraph.text, Mark::Bold)}));
        ++m_next;
        return true;
    }

    void readPicture(const CopyPicture &picture)
    {
        Figure figure;
        figure.alt = picture.alt;
        const Block block = named(figure);
        if (!picture.bytes.isEmpty() || !picture.source.isEmpty())
            m_imported.pictures.append({block.id, picture.bytes, picture.source});
        m_blocks.append(block);
        if (const CopyParagraph *under = paragraphAt(m_next); under != nullptr && isCaption(*under))
            takeCaption(*under);
    }

    [[nodiscard]] bool isCaption(const CopyParagraph &paragraph) const
    {
        const QString line = plainText(paragraph.text);
        const int words = countWords(line);
        const bool looks = paragraph.kind == CopyKind::Caption || isWholly(paragraph.text, Mark::Italic)
                           || (paragraph.alignment == CopyAlignment::Centre && words <= longestCentred)
                           || splitCredit(line).has_value() || line.startsWith(u"Trong ảnh:", Qt::CaseInsensitive);
        const bool flows = paragraph.kind == CopyKind::Caption || paragraph.kind == CopyKind::Plain;
        return flows && looks && words <= longestCaption;
    }

    void takeCaption(const CopyParagraph &paragraph)
    {
        auto &figure = std::get<Figure>(m_blocks.last().content);
        const auto credited = splitCredit(plainText(paragraph.text));
        figure.caption = credited ? plainText(credited->caption) : withoutMark(paragraph.text, Mark::Italic);
        figure.credit = credited ? credited->credit : QString();
        figure.rights = credited ? credited->rights : QString();
        ++m_next;
    }

    /// "… ảnh 1", and the caption under it.
    bool readPictureLine(const QString &line)
    {
        const PictureLine kind = pictureLine(line, m_headline);
        if (kind == PictureLine::No)
            return false;
        const CopyParagraph *next = paragraphAt(m_next + 1);
        const auto credited = next != nullptr ? splitCredit(plainText(next->text)) : std::nullopt;
        if (kind == PictureLine::Likely && !credited)
            return false;
        Figure figure;
        figure.alt = line;
        ++m_next;
        if (credited) {
            figure.caption = plainText(credited->caption);
            figure.credit = credited->credit;
            figure.rights = credited->rights;
            ++m_next;
        } else if (next != nullptr && belongsTo(*next)) {
            figure.caption = next->text;
            ++m_next;
        }
        m_blocks.append(named(figure));
        return true;
    }

    /// A caption whose picture left no line of its own.
    bool readCaption(const QString &line)
    {
        const auto credited = splitCredit(line);
        if (!credited || credited->caption.isEmpty())
            return false;
        Figure figure;
        figure.caption = plainText(credited->caption);
        figure.credit = credited->credit;
        figure.rights = credited->rights;
        m_blocks.append(named(figure));
        ++m_next;
        return true;
    }

    /// "Ảnh: NAME" on a line under a caption.
    bool readCredit(const QString &line)
    {
        const auto credited = splitCredit(line);
        Figure *figure = m_blocks.isEmpty() ? nullptr : std::get_if<Figure>(&m_blocks.last().content);
        if (!credited || figure == nullptr || !figure->credit.isEmpty())
            return false;
        figure->credit = credited->credit;
        figure->rights = credited->rights;
        ++m_next;
        return true;
    }

    /// In copy whose paragraphs stand apart, a line directly under a picture's is its caption.
    [[nodiscard]] bool belongsTo(const CopyParagraph &line) const
    {
        return m_spaced && line.above == Above::Line
               && pictureLine(plainText(line.text), m_headline) == PictureLine::No;
    }

    const QList<CopyPart> &m_parts;
    const QString &m_headline;
    BlockNames m_names;
    Imported &m_imported;
    bool m_keepsPageLines;
    bool m_hasHeads;
    bool m_spaced = false;
    qsizetype m_next = 0;
    QList<Block> m_blocks;
};

} // namespace

bool isWholly(const Text &text, Mark mark)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [mark](const Run &run) {
        return run.marks.testFlag(mark) || run.text.trimmed().isEmpty();
    });
}

/// FNV-1a: that two texts share names hurts nobody, they are never in one article.
BlockNames::BlockNames(const QString &letters)
{
    quint64 hash = 14695981039346656037U;
    for (const QChar c : letters)
        hash = (hash ^ c.unicode()) * 1099511628211U;
    for (qsizetype i = 0; i < seedLength; ++i)
        m_seed += QLatin1Char(nameLetters[(hash >> (8 * i)) & 31]);
}

BlockNames::BlockNames() : m_seed(newRandomName().left(seedLength)) {}

/// Of the form of newRandomName(): a seed, and behind it which one it is.
BlockId BlockNames::next()
{
    QString name = m_seed;
    const int place = m_count++;
    for (int shift = 15; shift >= 0; shift -= 5)
        name += QLatin1Char(nameLetters[(place >> shift) & 31]);
    return {name};
}

QList<Block> readBody(const QList<CopyPart> &parts, const QString &headline, BlockNames names, Imported &imported,
                      const RefusedActs &refused)
{
    return BodyReader(parts, headline, std::move(names), imported, refused).read();
}

} // namespace toasoan
