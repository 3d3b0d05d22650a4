#include "ui/editor/article_document.h"

#include "app/article/article_json.h"
#include "app/article/normal_form.h"
#include "ui/editor/page_writer.h"
#include "ui/editor/typography.h"

#include <QJsonDocument>
#include <QTextBlockUserData>

namespace toasoan {
namespace {

QJsonObject expanded(const QString &json)
{
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

struct ReadFigure
{
    QString data; ///< what it was read from
    Figure figure;
};

/// What a block held when it was last read. A long page has thousands: what few need, or what is needed from the first
/// change on, lies outside.
struct ReadBlock : QTextBlockUserData
{
    std::optional<Text> text;
    std::unique_ptr<ReadFigure> figure;

    int format = -1; ///< index of the block's format that the rest was read from
    PageRole role = PageRole::None;
    bool mayBeGhost = false;
    BlockId box;
    std::unique_ptr<Block> piece; ///< what it is in the article where it continues no block, in normal form
};

/// The block owns it.
ReadBlock &readBlock(QTextBlock block)
{
    if (!block.userData())
        block.setUserData(new ReadBlock);
    return *static_cast<ReadBlock *>(block.userData());
}

Text readText(const QTextBlock &block)
{
    Text text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        QString letters = fragment.text();
        letters.remove(QChar::ObjectReplacementCharacter);
        text.append(Run{letters, Marks::fromInt(static_cast<Marks::Int>(format.intProperty(property::TextMarks))),
                        format.anchorHref(), expanded(format.stringProperty(property::RunExtra))});
    }
    return normalized(text);
}

QJsonObject extraOf(const QTextBlock &block, int propertyId)
{
    return expanded(block.blockFormat().stringProperty(propertyId));
}

BlockContent contentOf(const QTextBlock &block, PageRole role)
{
    const QTextBlockFormat format = block.blockFormat();
    switch (role) {
    case PageRole::BoxTitle:
        return Box{block.text(), {}};
    case PageRole::CrossHead:
        return CrossHead{format.intProperty(property::Level), textOf(block)};
    case PageRole::ListItem:
        return ListBlock{
            static_cast<ListStyle>(format.intProperty(property::Ordered)),
            {ListItem{format.intProperty(property::Level), textOf(block), extraOf(block, property::ItemExtra)}}};
    case PageRole::Quote:
        return Quote{{textOf(block)}, {}};
    case PageRole::PullQuote:
        return PullQuote{textOf(block), {}};
    case PageRole::Picture:
        return figureOf(block);
    default:
        return Paragraph{textOf(block)};
    }
}

Block pieceOf(const QTextBlock &block, PageRole role)
{
    if (role == PageRole::Card)
        return normalized(cardBlock(block));
    return normalized(Block{ownerOf(block), contentOf(block, role), extraOf(block, property::Extra)});
}

/// Reading a block again costs two comparisons while neither letters nor format have changed.
const ReadBlock &readPiece(const QTextBlock &block)
{
    ReadBlock &read = readBlock(block);
    if (read.format == block.blockFormatIndex())
        return read;
    read.role = roleOf(block);
    read.mayBeGhost = block.blockFormat().boolProperty(property::Ghost);
    read.box = boxOf(block);
    read.piece = std::make_unique<Block>(isField(read.role) ? Block{} : pieceOf(block, read.role));
    read.format = block.blockFormatIndex();
    return read;
}

/// Collects the article's blocks from the document's.
class Collector
{
public:
    void add(const QTextBlock &block)
    {
        const ReadBlock &read = readPiece(block);
        const bool isGhost = read.mayBeGhost && block.length() <= 1;
        if (isGhost || read.role == PageRole::None)
            return;
        QList<Block> &blocks = holderOf(read);
        const bool continues =
            !blocks.isEmpty() && blocks.last().id == read.piece->id && joins(read.role, blocks.last().content);
        if (!continues)
            blocks.append(*read.piece);
        else
            join(read, blocks.last().content);
    }

    QList<Block> blocks() &&
    {
        makeIdsUnique(m_blocks);
        return std::move(m_blocks);
    }

private:
    /// The blocks that a block of the page is one of: those of its box, or the article's.
    QList<Block> &holderOf(const ReadBlock &read)
    {
        const bool inside = !read.box.isEmpty() && read.role != PageRole::BoxTitle && !m_blocks.isEmpty()
                            && m_blocks.last().id == read.box;
        Box *holder = inside ? std::get_if<Box>(&m_blocks.last().content) : nullptr;
        return holder ? holder->blocks : m_blocks;
    }

    /// Whether a block of this role goes into the article's block before it when the owner is the same.
    static bool joins(PageRole role, const BlockContent &last)
    {
        switch (role) {
        case PageRole::ListItem:
            return std::holds_alternative<ListBlock>(last);
        case PageRole::Quote:
            return std::holds_alternative<Quote>(last);
        case PageRole::Speaker:
            return std::holds_alternative<Quote>(last) || std::holds_alternative<PullQuote>(last);
        case PageRole::Caption:
        case PageRole::Credit:
        case PageRole::Alt:
            return std::holds_alternative<Figure>(last);
        default:
            return false;
        }
    }

    static void join(const ReadBlock &read, BlockContent &last)
    {
        switch (read.role) {
        case PageRole::ListItem:
            std::get<ListBlock>(last).items += std::get<ListBlock>(read.piece->content).items;
            break;
        case PageRole::Quote:
            std::get<Quote>(last).paragraphs += std::get<Quote>(read.piece->content).paragraphs;
            break;
        case PageRole::Speaker:
            if (auto *quote = std::get_if<Quote>(&last))
                quote->speaker = lineOf(read);
            else
                std::get<PullQuote>(last).speaker = lineOf(read);
            break;
        case PageRole::Caption:
            std::get<Figure>(last).caption = std::get<Paragraph>(read.piece->content).text;
            break;
        case PageRole::Credit:
            std::get<Figure>(last).credit = lineOf(read);
            break;
        case PageRole::Alt:
            std::get<Figure>(last).alt = lineOf(read);
            break;
        default:
            break;
        }
    }

    static QString lineOf(const ReadBlock &read)
    {
        return cleanLine(plainText(std::get<Paragraph>(read.piece->content).text));
    }

    QList<Block> m_blocks;
};

QStringList bylinesOf(const QString &line)
{
    QStringList names;
    for (const QString &name : line.split(u',')) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

/// Names with commas inside cannot be edited in a line of names: they stay as they were while the line is not touched.
QStringList bylines(const QString &line, const QStringList &before)
{
    return line == before.join(u", "_qs) ? before : bylinesOf(line);
}

} // namespace

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QTextBlockFormat blockFormat(PageRole role, const BlockId &owner)
{
    QTextBlockFormat format;
    format.setProperty(property::BlockRole, static_cast<int>(role));
    if (!owner.isEmpty())
        format.setProperty(property::Owner, owner.value);
    return format;
}

QTextBlockFormat fieldFormat(PageRole role)
{
    return styled(blockFormat(role, {}));
}

QTextBlockFormat inBox(QTextBlockFormat format, const BlockId &box)
{
    if (box.isEmpty())
        format.clearProperty(property::Box);
    else
        format.setProperty(property::Box, box.value);
    return format;
}

QTextBlockFormat ghostFormat(const BlockId &owner, const BlockId &box)
{
    QTextBlockFormat format = inBox(blockFormat(PageRole::Paragraph, owner), box);
    format.setProperty(property::Ghost, true);
    return format;
}

Figure figureOf(const QTextBlock &picture)
{
    const QString data = picture.blockFormat().stringProperty(property::Data);
    ReadBlock &read = readBlock(picture);
    if (!read.figure || read.figure->data != data) {
        const auto block = blockFromJson(expanded(data));
        const Figure *figure = block ? std::get_if<Figure>(&block->content) : nullptr;
        read.figure = std::make_unique<ReadFigure>(ReadFigure{data, figure ? *figure : Figure{}});
    }
    return read.figure->figure;
}

QTextBlockFormat withFigure(QTextBlockFormat format, const Figure &figure)
{
    Figure bare = figure;
    bare.caption.clear();
    bare.credit.clear();
    bare.alt.clear();
    format.setProperty(property::Data, compact(blockToJson(Block{{}, bare, {}})));
    return format;
}

Block cardBlock(const QTextBlock &card)
{
    auto block = blockFromJson(expanded(card.blockFormat().stringProperty(property::Data)));
    Block out = block ? *block : newBlock(Divider{});
    out.id = ownerOf(card);
    return out;
}

QTextBlockFormat withCardBlock(QTextBlockFormat format, const Block &block)
{
    format.setProperty(property::Data, compact(blockToJson(block)));
    return format;
}

QTextCharFormat runFormat(const QFont &font, const Run &run)
{
    QTextCharFormat format = markedFormat(font, run.marks, run.link);
    if (!run.extra.isEmpty())
        format.setProperty(property::RunExtra, compact(run.extra));
    return format;
}

QList<Text> load(QTextDocument &document, const Article &article)
{
    PageWriter writer;
    writer.begin(document, article);
    writer.writeAll();
    return writer.takeTexts();
}

Text textOf(const QTextBlock &block)
{
    ReadBlock &read = readBlock(block);
    if (!read.text)
        read.text = readText(block);
    return *read.text;
}

void remember(const QTextDocument &document, const QList<Text> &loaded)
{
    QTextBlock block = document.begin();
    for (auto text = loaded.begin(); text != loaded.end() && block.isValid(); ++text, block = block.next()) {
        if (normalized(*text) == *text)
            readBlock(block).text = *text;
    }
}

void forget(const QTextDocument &document, int position, int charsAdded)
{
    QTextBlock block = document.findBlock(position);
    for (int at = block.position(); block.isValid() && at <= position + charsAdded; block = block.next()) {
        at += block.length();
        block.setUserData(nullptr);
    }
}

Article snapshot(const QTextDocument &document, const Article &rest)
{
    Article article = rest;
    article.body.clear();
    Collector collector;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        switch (readPiece(block).role) {
        case PageRole::Kicker:
            article.kicker = block.text();
            break;
        case PageRole::Headline:
            article.headline = block.text();
            break;
        case PageRole::Byline:
            article.bylines = bylines(block.text(), rest.bylines);
            break;
        case PageRole::Dateline:
            article.dateline = block.text();
            break;
        case PageRole::SourceTag:
            article.sourceTag = block.text();
            break;
        case PageRole::Sapo:
            article.sapo = block.text();
            break;
        default:
            collector.add(block);
        }
    }
    article = normalized(article);
    article.body = std::move(collector).blocks();
    return article;
}

} // namespace toasoan
