#include "ui/editor/page_writer.h"

#include "app/article/article_json.h"
#include "ui/editor/article_document.h"
#include "ui/editor/page_device.h"
#include "ui/editor/typography.h"

#include <QJsonDocument>

#include <limits>
#include <optional>

namespace toasoan {
namespace {

struct Looks
{
    QTextBlockFormat block;
    QTextCharFormat letters; ///< those without marks
};

/// Looks of letters with marks, each made once: making them takes longer than writing the letters.
class LetterFormats
{
public:
    /// As `looks` are without marks.
    QTextCharFormat of(const Looks &looks, const Run &run)
    {
        if (run.marks == Marks() && run.link.isEmpty() && run.extra.isEmpty())
            return looks.letters;
        QTextCharFormat format =
            run.link.isEmpty() ? made(looks.block, run.marks) : letterFormat(looks.block, run.marks, run.link);
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

Looks looksOf(const QTextBlockFormat &styled)
{
    return {styled, letterFormat(styled, {})};
}

/// Looks of blocks, each made once: what is printed before the letters is measured for them.
class BlockLooks
{
public:
    Looks of(PageRole role, std::optional<int> level, const BlockId &owner, const BlockId &box)
    {
        const int key = (static_cast<int>(role) << 4 | (level.value_or(-1) + 1)) << 1 | static_cast<int>(box.isEmpty());
        auto made = m_made.find(key);
        if (made == m_made.end())
            made = m_made.insert(key, looksOf(styled(bare(role, level, owner, box))));
        Looks looks = *made;
        looks.block.setProperty(property::Owner, owner.value);
        if (!box.isEmpty())
            looks.block = inBox(looks.block, box);
        return looks;
    }

private:
    static QTextBlockFormat bare(PageRole role, std::optional<int> level, const BlockId &owner, const BlockId &box)
    {
        QTextBlockFormat format = inBox(blockFormat(role, owner), box);
        if (level)
            format.setProperty(property::Level, *level);
        return format;
    }

    QHash<int, Looks> m_made;
};

void insertRuns(QTextCursor &cursor, const Looks &looks, const Text &text, LetterFormats &formats)
{
    for (const Run &run : text)
        cursor.insertText(run.text, formats.of(looks, run));
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

    void block(const Looks &looks, const Text &text = {})
    {
        if (m_first) {
            m_cursor.setBlockFormat(looks.block);
            m_cursor.setBlockCharFormat(looks.letters);
            m_cursor.setCharFormat(looks.letters);
        } else {
            m_cursor.insertBlock(looks.block, looks.letters);
        }
        m_first = false;
        insertRuns(m_cursor, looks, text, m_formats);
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
    [[nodiscard]] Looks looks(PageRole role, std::optional<int> level = {})
    {
        Looks looks = m_looks.of(role, level, m_id, m_box);
        if (!m_extra.isEmpty())
            looks.block.setProperty(property::Extra, m_extra);
        return looks;
    }

    void object(const Looks &looks, ObjectType type)
    {
        block(looks);
        QTextCharFormat letter = looks.letters;
        letter.setObjectType(type);
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), letter);
    }

    void write(const Paragraph &paragraph) { block(looks(PageRole::Paragraph), paragraph.text); }
    void write(const CrossHead &head) { block(looks(PageRole::CrossHead, head.level), head.text); }
    void write(const ListBlock &list)
    {
        for (const ListItem &item : list.items) {
            Looks own = looks(PageRole::ListItem, item.level);
            own.block.setProperty(property::Ordered, static_cast<int>(list.style));
            if (!item.extra.isEmpty())
                own.block.setProperty(property::ItemExtra, compact(item.extra));
            block(own, item.text);
        }
    }
    void write(const Quote &quote)
    {
        for (const Text &text : quote.paragraphs)
            block(looks(PageRole::Quote), text);
        block(looks(PageRole::Speaker), plainText(quote.speaker));
    }
    void write(const PullQuote &quote)
    {
        block(looks(PageRole::PullQuote), quote.text);
        block(looks(PageRole::Speaker), plainText(quote.speaker));
    }
    void write(const Figure &figure)
    {
        Looks picture = looks(PageRole::Picture);
        picture.block = withFigure(picture.block, figure);
        object(picture, PictureObject);
        block(looks(PageRole::Caption), figure.caption);
        block(looks(PageRole::Credit), plainText(figure.credit));
        block(looks(PageRole::Alt), plainText(figure.alt));
    }
    void write(const Box &box)
    {
        if (!m_box.isEmpty())
            return card();
        m_box = m_id;
        block(looks(PageRole::BoxTitle), plainText(box.title));
        for (const Block &inner : box.blocks)
            (*this)(inner);
        if (box.blocks.isEmpty())
            block(looksOf(styled(ghostFormat(BlockId{newRandomName()}, m_box))));
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

    void card()
    {
        Looks card = m_looks.of(PageRole::Card, {}, m_id, m_box);
        card.block = withCardBlock(card.block, *m_source);
        object(card, CardObject);
    }

    QTextCursor m_cursor;
    BlockLooks m_looks;
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
    m_writer->block(looksOf(fieldFormat(PageRole::Kicker)), plainText(article.kicker));
    m_writer->block(looksOf(fieldFormat(PageRole::Headline)), plainText(article.headline));
    m_writer->block(looksOf(fieldFormat(PageRole::Byline)), plainText(article.bylines.join(u", "_qs)));
    m_writer->block(looksOf(fieldFormat(PageRole::Dateline)), plainText(article.dateline));
    m_writer->block(looksOf(fieldFormat(PageRole::SourceTag)), plainText(article.sourceTag));
    QTextBlockFormat sapo = fieldFormat(PageRole::Sapo);
    sapo.setTextIndent(roomForTag(article.sourceTag) * zoomOf(document));
    m_writer->block(looksOf(sapo), plainText(article.sapo));
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
        (*m_writer)(m_article.body.at(m_next++));
    const bool last = m_next == m_article.body.size();
    if (last && needsGhost(m_document->lastBlock()))
        m_writer->block(looksOf(styled(ghostFormat(BlockId{newRandomName()}, {}))));
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
    insertRuns(cursor, looksOf(cursor.blockFormat()), text, formats);
}

} // namespace toasoan
