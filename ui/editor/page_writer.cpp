#include "ui/editor/page_writer.h"

#include "app/article/article_json.h"
#include "ui/editor/article_document.h"
#include "ui/editor/page_device.h"
#include "ui/editor/typography.h"

#include <QJsonDocument>

#include <limits>

namespace toasoan {
namespace {

/// Looks of letters, each made once: making them takes longer than writing the letters.
class LetterFormats
{
public:
    QTextCharFormat of(const QTextBlockFormat &block, const Run &run = {})
    {
        QTextCharFormat format = run.link.isEmpty() ? made(block, run.marks) : letterFormat(block, run.marks, run.link);
        if (!run.extra.isEmpty())
            format.setProperty(property::RunExtra, compact(run.extra));
        return format;
    }

private:
    const QTextCharFormat &made(const QTextBlockFormat &block, Marks marks)
    {
        const int role = block.intProperty(property::BlockRole);
        const int key = ((role << 4 | block.intProperty(property::Level)) << 8) | static_cast<int>(marks.toInt());
        auto format = m_made.find(key);
        if (format == m_made.end())
            format = m_made.insert(key, letterFormat(block, marks));
        return *format;
    }

    QHash<int, QTextCharFormat> m_made;
};

void insertRuns(QTextCursor &cursor, const Text &text, LetterFormats &formats)
{
    const QTextBlockFormat block = cursor.blockFormat();
    for (const Run &run : text)
        cursor.insertText(run.text, formats.of(block, run));
}

bool needsGhost(const QTextBlock &last)
{
    return !isFlow(roleOf(last)) || !boxOf(last).isEmpty();
}

} // namespace

/// Writes blocks one after another; the first uses the block the cursor stands in.
class BlockWriter
{
public:
    explicit BlockWriter(const QTextCursor &cursor) : m_cursor(cursor), m_box(boxOf(cursor.block())) {}

    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }
    [[nodiscard]] int letters() const { return m_cursor.position(); }
    [[nodiscard]] const QList<Text> &texts() const { return m_texts; } ///< of the blocks written so far

    void block(const QTextBlockFormat &format, const Text &text = {})
    {
        const QTextBlockFormat looks = styled(format);
        if (m_first) {
            m_cursor.setBlockFormat(looks);
            m_cursor.setBlockCharFormat(m_formats.of(looks));
            m_cursor.setCharFormat(m_formats.of(looks));
        } else {
            m_cursor.insertBlock(looks, m_formats.of(looks));
        }
        m_first = false;
        insertRuns(m_cursor, text, m_formats);
        m_texts.append(text);
    }

    void operator()(const Block &block)
    {
        m_id = block.id;
        m_extra = compact(block.extra);
        m_source = &block;
        std::visit([this](const auto &content) { write(content); }, block.content);
    }

private:
    [[nodiscard]] QTextBlockFormat format(PageRole role) const
    {
        QTextBlockFormat format = inBox(blockFormat(role, m_id), m_box);
        if (!m_extra.isEmpty())
            format.setProperty(property::Extra, m_extra);
        return format;
    }

    void object(const QTextBlockFormat &format, ObjectType type)
    {
        block(format);
        QTextCharFormat letter = m_formats.of(format);
        letter.setObjectType(type);
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), letter);
    }

    void write(const Paragraph &paragraph) { block(format(PageRole::Paragraph), paragraph.text); }
    void write(const CrossHead &head)
    {
        QTextBlockFormat looks = format(PageRole::CrossHead);
        looks.setProperty(property::Level, head.level);
        block(looks, head.text);
    }
    void write(const ListBlock &list)
    {
        for (const ListItem &item : list.items) {
            QTextBlockFormat looks = format(PageRole::ListItem);
            looks.setProperty(property::Level, item.level);
            looks.setProperty(property::Ordered, static_cast<int>(list.style));
            if (!item.extra.isEmpty())
                looks.setProperty(property::ItemExtra, compact(item.extra));
            block(looks, item.text);
        }
    }
    void write(const Quote &quote)
    {
        for (const Text &text : quote.paragraphs)
            block(format(PageRole::Quote), text);
        block(format(PageRole::Speaker), plainText(quote.speaker));
    }
    void write(const PullQuote &quote)
    {
        block(format(PageRole::PullQuote), quote.text);
        block(format(PageRole::Speaker), plainText(quote.speaker));
    }
    void write(const Figure &figure)
    {
        object(withFigure(format(PageRole::Picture), figure), PictureObject);
        block(format(PageRole::Caption), figure.caption);
        block(format(PageRole::Credit), plainText(figure.credit));
        block(format(PageRole::Alt), plainText(figure.alt));
    }
    void write(const Box &box)
    {
        if (!m_box.isEmpty())
            return card();
        m_box = m_id;
        block(format(PageRole::BoxTitle), plainText(box.title));
        for (const Block &inner : box.blocks)
            (*this)(inner);
        if (box.blocks.isEmpty())
            block(ghostFormat(BlockId{newRandomName()}, m_box));
        QTextBlockFormat last = m_cursor.blockFormat();
        last.setProperty(property::BoxEnd, true);
        m_cursor.setBlockFormat(styled(last));
        m_box = {};
    }
    template<typename Other>
    void write(const Other &)
    {
        card();
    }

    void card() { object(withCardBlock(inBox(blockFormat(PageRole::Card, m_id), m_box), *m_source), CardObject); }

    QTextCursor m_cursor;
    LetterFormats m_formats;
    QList<Text> m_texts;
    bool m_first = true;
    BlockId m_box; ///< what is written goes into it
    BlockId m_id;
    QString m_extra;
    const Block *m_source = nullptr;
};

PageWriter::PageWriter() = default;
PageWriter::~PageWriter() = default;

void PageWriter::begin(QTextDocument &document, const Article &article)
{
    m_document = &document;
    m_article = article;
    m_next = 0;
    document.setUndoRedoEnabled(false);
    document.clear();
    m_writer = std::make_unique<BlockWriter>(QTextCursor(&document));
    QTextCursor step(&document);
    step.beginEditBlock();
    m_writer->block(fieldFormat(PageRole::Kicker), plainText(article.kicker));
    m_writer->block(fieldFormat(PageRole::Headline), plainText(article.headline));
    m_writer->block(fieldFormat(PageRole::Byline), plainText(article.bylines.join(u", "_qs)));
    m_writer->block(fieldFormat(PageRole::Dateline), plainText(article.dateline));
    m_writer->block(fieldFormat(PageRole::SourceTag), plainText(article.sourceTag));
    QTextBlockFormat sapo = fieldFormat(PageRole::Sapo);
    sapo.setTextIndent(roomForTag(article.sourceTag) * zoomOf(document));
    m_writer->block(sapo, plainText(article.sapo));
    step.endEditBlock();
}

void PageWriter::write(int letters)
{
    if (isDone())
        return;
    QTextCursor step(m_document);
    step.beginEditBlock();
    const qint64 enough = qint64(m_writer->letters()) + letters;
    while (m_next < m_article.body.size() && m_writer->letters() < enough)
        (*m_writer)(m_article.body[m_next++]);
    const bool last = m_next == m_article.body.size();
    if (last && needsGhost(m_document->lastBlock()))
        m_writer->block(ghostFormat(BlockId{newRandomName()}, {}));
    step.endEditBlock();
    if (last)
        end();
}

void PageWriter::writeAll()
{
    write(std::numeric_limits<int>::max());
}

void PageWriter::end()
{
    m_texts = m_writer->texts();
    m_writer.reset();
    m_article = {};
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
}

void insertContent(QTextCursor &cursor, const Block &block)
{
    BlockWriter writer(cursor);
    writer(block);
    cursor = writer.cursor();
}

void insertText(QTextCursor &cursor, const Text &text)
{
    LetterFormats formats;
    insertRuns(cursor, text, formats);
}

} // namespace toasoan
