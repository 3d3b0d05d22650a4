#include "ui/history/redline_document.h"

#include "ui/common/theme.h"
#include "ui/editor/typography.h"
#include "ui/history/revision_words.h"

#include <QCoreApplication>
#include <QTextCursor>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Redline", text);
}

/// How a text stands on the page.
struct Looks
{
    int size = 16;
    int weight = QFont::Normal;
    PageFamily family = PageFamily::Serif;
    qreal above = 0;
    qreal indent = 0;
};

Looks looksOfField(const QString &field)
{
    if (field == u"headline")
        return {27, QFont::Bold, PageFamily::Serif, 4, 0};
    if (field == u"sapo")
        return {16, QFont::DemiBold, PageFamily::Serif, 10, 0};
    return {13, QFont::Normal, PageFamily::Sans, 2, 0};
}

Looks looksOfPart(Part part, const BlockContent &content)
{
    switch (part) {
    case Part::CrossHead:
        return {18, QFont::Bold, PageFamily::Serif, 14, 0};
    case Part::PullQuote:
        return {19, QFont::DemiBold, PageFamily::Serif, 12, 24};
    case Part::Quote:
    case Part::Speaker:
        return {16, QFont::Normal, PageFamily::Serif, 8, 24};
    case Part::ListItem:
        return {16, QFont::Normal, PageFamily::Serif, 4, 24};
    case Part::BoxTitle:
        return {15, QFont::Bold, PageFamily::Sans, 12, 0};
    case Part::Caption:
    case Part::Credit:
    case Part::Alt:
    case Part::Cell:
        return {13, QFont::Normal, PageFamily::Sans, 2, 12};
    default:
        return {16, QFont::Normal, PageFamily::Serif, std::holds_alternative<Gallery>(content) ? 2.0 : 10.0, 0};
    }
}

QString prefixOfPart(Part part)
{
    switch (part) {
    case Part::Caption:
        return say(QT_TRANSLATE_NOOP("Redline", "Caption: "));
    case Part::Credit:
        return say(QT_TRANSLATE_NOOP("Redline", "Credit: "));
    case Part::Alt:
        return say(QT_TRANSLATE_NOOP("Redline", "Description: "));
    case Part::ListItem:
        return QStringLiteral("• ");
    case Part::Speaker:
        return QStringLiteral("— ");
    default:
        return {};
    }
}

/// What stands for a block that has no letters.
QString kindText(const BlockContent &content)
{
    if (std::holds_alternative<Figure>(content))
        return say(QT_TRANSLATE_NOOP("Redline", "[Picture]"));
    if (std::holds_alternative<Gallery>(content))
        return say(QT_TRANSLATE_NOOP("Redline", "[Gallery]"));
    if (std::holds_alternative<Table>(content))
        return say(QT_TRANSLATE_NOOP("Redline", "[Table]"));
    if (const auto *embed = std::get_if<Embed>(&content))
        return say(QT_TRANSLATE_NOOP("Redline", "[Embed] %1")).arg(embed->url);
    if (std::holds_alternative<Related>(content))
        return say(QT_TRANSLATE_NOOP("Redline", "[Related links]"));
    if (std::holds_alternative<Box>(content))
        return say(QT_TRANSLATE_NOOP("Redline", "[Box]"));
    if (std::holds_alternative<Divider>(content))
        return QStringLiteral("* * *");
    return say(QT_TRANSLATE_NOOP("Redline", "[Empty]"));
}

class Writer
{
public:
    Writer(QTextDocument &document, const Theme &theme) : m_cursor(&document), m_theme(theme)
    {
        m_cursor.beginEditBlock();
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Writer)

    void field(const FieldComparison &field)
    {
        const bool onPage = field.field == u"kicker" || field.field == u"headline" || field.field == u"sapo";
        if (!onPage && !isChanged(field))
            return;
        begin(looksOfField(field.field), {RedlineEntry::Of::Field, field.field, {}, {}, isChanged(field)});
        if (!onPage)
            quiet(fieldName(field.field) + u": ");
        bool first = true;
        for (const TextComparison &text : field.texts) {
            if (!std::exchange(first, false))
                quiet(QStringLiteral(", "));
            pieces(text.pieces);
        }
    }

    void blocks(const QList<BlockComparison> &blocks)
    {
        for (const BlockComparison &block : blocks)
            this->block(block);
    }

    QList<RedlineEntry> entries;

private:
    void block(const BlockComparison &block)
    {
        const bool changed = block.fate != Fate::Same || block.moved;
        const BlockId before = block.before < 0              ? BlockId()
                               : block.fate == Fate::Deleted ? block.block.id
                                                             : block.previous.id;
        const RedlineEntry entry{
            RedlineEntry::Of::Block, {}, before, block.after < 0 ? BlockId() : block.block.id, changed};
        if (block.moved)
            about(entry, say(QT_TRANSLATE_NOOP("Redline", "↕ Moved from place %1 to %2"))
                             .arg(block.before + 1)
                             .arg(block.after + 1));
        if (!block.attributes.isEmpty())
            about(entry, say(QT_TRANSLATE_NOOP("Redline", "± Changed: %1")).arg(namesOf(block.attributes)));
        for (const TextComparison &text : block.texts) {
            begin(looksOfPart(text.part, block.block.content), entry);
            quiet(prefixOfPart(text.part));
            pieces(text.pieces);
        }
        if (block.texts.isEmpty())
            bare(block, entry);
        blocks(block.inner);
        if (const auto *box = std::get_if<Box>(&block.block.content); box && block.inner.isEmpty())
            contentsOf(*box, block.fate, entry);
    }

    static QString namesOf(const QStringList &attributes)
    {
        QStringList names;
        for (const QString &attribute : attributes)
            names.append(fieldName(attribute));
        return names.join(u", "_qs);
    }

    /// Of a box that came or went as a whole.
    void contentsOf(const Box &box, Fate fate, const RedlineEntry &entry)
    {
        const Side side = fate == Fate::Deleted ? Side::Before : fate == Fate::Inserted ? Side::After : Side::Both;
        Article article;
        article.body = box.blocks;
        for (const Passage &passage : passagesOf(article)) {
            if (passage.text.isEmpty())
                continue;
            begin(looksOfPart(passage.place.part, box), entry);
            pieces({{side, {passage.text, {}, {}}}});
        }
    }

    void bare(const BlockComparison &block, const RedlineEntry &entry)
    {
        begin({13, QFont::Normal, PageFamily::Sans, 8, 0}, entry);
        const Side side = block.fate == Fate::Deleted    ? Side::Before
                          : block.fate == Fate::Inserted ? Side::After
                                                         : Side::Both;
        pieces({{side, {kindText(block.block.content), {}, {}}}});
    }

    void about(const RedlineEntry &entry, const QString &text)
    {
        begin({13, QFont::Medium, PageFamily::Sans, 10, 0}, entry);
        QTextCharFormat format = letters({});
        format.setForeground(m_theme.info);
        m_cursor.insertText(text, format);
    }

    void begin(const Looks &looks, const RedlineEntry &entry)
    {
        m_looks = looks;
        QTextBlockFormat format;
        format.setTopMargin(looks.above);
        format.setLeftMargin(looks.indent);
        format.setLineHeight(looks.size > 20 ? 115 : 130, QTextBlockFormat::ProportionalHeight);
        if (entries.isEmpty())
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_cursor.setBlockCharFormat(letters({}));
        entries.append(entry);
    }

    [[nodiscard]] QTextCharFormat letters(const Run &run) const
    {
        QFont font = pageFont(m_looks.family, m_looks.size, m_looks.weight);
        QTextCharFormat format = markedFormat(font, run.marks);
        format.setForeground(m_theme.text);
        return format;
    }

    void quiet(const QString &text)
    {
        QTextCharFormat format = letters({});
        format.setForeground(m_theme.soft);
        if (!text.isEmpty())
            m_cursor.insertText(text, format);
    }

    void pieces(const QList<Piece> &pieces)
    {
        Side last = Side::Both;
        for (const Piece &piece : pieces) {
            sign(last, piece.side);
            last = piece.side;
            m_cursor.insertText(piece.run.text, coloured(letters(piece.run), piece.side, true));
        }
        sign(last, Side::Both);
    }

    /// − and + where a stretch begins: colours alone say nothing to many.
    void sign(Side before, Side now)
    {
        if (before == now)
            return;
        if (before != Side::Both && now != Side::Both)
            m_cursor.insertText(QString(QChar(0x2009)), letters({}));
        if (now != Side::Both)
            m_cursor.insertText(now == Side::Before ? u"−"_qs : u"+"_qs, coloured(letters({}), now, false));
    }

    [[nodiscard]] QTextCharFormat coloured(QTextCharFormat format, Side side, bool drawn) const
    {
        if (side == Side::Both)
            return format;
        const bool gone = side == Side::Before;
        format.setForeground(gone ? m_theme.onDeleted : m_theme.onInserted);
        format.setBackground(gone ? m_theme.deleted : m_theme.inserted);
        if (drawn && gone)
            format.setFontStrikeOut(true);
        else if (drawn)
            format.setFontUnderline(true);
        return format;
    }

    QTextCursor m_cursor;
    const Theme &m_theme;
    Looks m_looks;
};

} // namespace

QList<RedlineEntry> fillRedline(QTextDocument &document, const Comparison &comparison, const Theme &theme)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    Writer writer(document, theme);
    for (const FieldComparison &field : comparison.fields)
        writer.field(field);
    writer.blocks(comparison.blocks);
    return writer.entries;
}

} // namespace toasoan
