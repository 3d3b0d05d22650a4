#include "ui/history/redline_document.h"

#include "ui/common/person_colours.h"
#include "ui/common/theme.h"
#include "ui/editor/typography.h"
#include "ui/history/revision_words.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

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

/// Which side of the redline a column shows.
enum class Column { Whole, Old, New };

bool isIn(Column column, Side side)
{
    return side == Side::Both || column == Column::Whole
           || side == (column == Column::Old ? Side::Before : Side::After);
}

/// Where each change of the redline is among its changes.
class ChangeFinder
{
public:
    explicit ChangeFinder(const QList<Change> &changes)
    {
        for (int i = 0; i < changes.size(); ++i)
            m_places.insert(keyOf(changes[i]), i);
    }

    [[nodiscard]] int find(Change::Of of, const RedlineEntry &entry, const TextComparison *text = nullptr,
                           int stretch = 0) const
    {
        Change change;
        change.of = of;
        change.field = entry.field;
        change.before = entry.before;
        change.after = entry.after;
        if (text) {
            change.part = text->part;
            change.textBefore = text->before;
            change.textAfter = text->after;
            change.stretch = stretch;
        }
        return m_places.value(keyOf(change), -1);
    }

private:
    static QString keyOf(const Change &change)
    {
        const int numbers[] = {static_cast<int>(change.of), static_cast<int>(change.part), change.textBefore,
                               change.textAfter, change.stretch};
        QString key = change.owner();
        for (const int number : numbers)
            key += u'/' + QString::number(number);
        return key;
    }

    QHash<QString, int> m_places;
};

class Writer
{
public:
    Writer(QTextDocument &document, const RedlineContent &content, RedlineForm form, const Theme &theme)
        : m_cursor(&document), m_content(content), m_form(form), m_theme(theme), m_changes(content.changes)
    {
        page.spots.resize(content.changes.size());
        m_cursor.beginEditBlock();
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Writer)

    void field(const FieldComparison &field)
    {
        const bool onPage = field.field == u"kicker" || field.field == u"headline" || field.field == u"sapo";
        if (!onPage && !isChanged(field))
            return;
        const RedlineEntry entry{RedlineEntry::Of::Field, field.field, {}, {}, isChanged(field)};
        begin(looksOfField(field.field), entry, [&] {
            if (!onPage)
                quiet(fieldName(field.field) + u": ");
            bool first = true;
            for (const TextComparison &text : field.texts) {
                if (!std::exchange(first, false))
                    quiet(QStringLiteral(", "));
                this->text(text, entry, Change::Of::Field);
            }
        });
    }

    void blocks(const QList<BlockComparison> &blocks)
    {
        for (const BlockComparison &block : blocks)
            this->block(block);
    }

    RedlinePage page;

private:
    void block(const BlockComparison &block)
    {
        const bool changed = block.fate != Fate::Same || block.moved;
        const BlockId old = block.previous.id.isEmpty() ? block.block.id : block.previous.id;
        const RedlineEntry entry{RedlineEntry::Of::Block,
                                 {},
                                 block.before < 0 ? BlockId() : old,
                                 block.after < 0 ? BlockId() : block.block.id,
                                 changed};
        const Change::Of of = block.fate == Fate::Deleted    ? Change::Of::Deleted
                              : block.fate == Fate::Inserted ? Change::Of::Inserted
                                                             : Change::Of::Block;
        if (block.moved)
            about(entry, Change::Of::Moved,
                  say(QT_TRANSLATE_NOOP("Redline", "↕ Moved from place %1 to %2"))
                      .arg(block.before + 1)
                      .arg(block.after + 1));
        if (!block.attributes.isEmpty())
            about(entry, of, say(QT_TRANSLATE_NOOP("Redline", "± Changed: %1")).arg(namesOf(block.attributes)));
        for (const TextComparison &text : block.texts)
            begin(looksOfPart(text.part, block.block.content), entry, [&] {
                quiet(prefixOfPart(text.part));
                this->text(text, entry, of);
            });
        if (block.texts.isEmpty())
            bare(block, entry, of);
        blocks(block.inner);
        if (const auto *box = std::get_if<Box>(&block.block.content); box && block.inner.isEmpty())
            contentsOf(*box, block.fate, entry, of);
    }

    static QString namesOf(const QStringList &attributes)
    {
        QStringList names;
        for (const QString &attribute : attributes)
            names.append(fieldName(attribute));
        return names.join(u", "_qs);
    }

    /// Of a box that came or went as a whole.
    void contentsOf(const Box &box, Fate fate, const RedlineEntry &entry, Change::Of of)
    {
        Article article;
        article.body = box.blocks;
        for (const Passage &passage : passagesOf(article)) {
            if (!passage.text.isEmpty())
                begin(looksOfPart(passage.place.part, box), entry,
                      [&] { whole(sideOf(fate), passage.text, entry, of); });
        }
    }

    void bare(const BlockComparison &block, const RedlineEntry &entry, Change::Of of)
    {
        begin({13, QFont::Normal, PageFamily::Sans, 8, 0}, entry,
              [&] { whole(sideOf(block.fate), kindText(block.block.content), entry, of); });
    }

    static Side sideOf(Fate fate)
    {
        return fate == Fate::Deleted ? Side::Before : fate == Fate::Inserted ? Side::After : Side::Both;
    }

    /// Letters that are all of one side.
    void whole(Side side, const QString &letters, const RedlineEntry &entry, Change::Of of)
    {
        const int person =
            m_content.attribution.blocks.value(entry.after.isEmpty() ? entry.before.value : entry.after.value, -1);
        pieces({{{side, {letters, {}, {}}}, side == Side::Both ? -1 : person}},
               [&](int) { return m_changes.find(of, entry); });
    }

    void about(const RedlineEntry &entry, Change::Of of, const QString &text)
    {
        begin({13, QFont::Medium, PageFamily::Sans, 10, 0}, entry, [&] {
            if (m_column == Column::Old)
                return;
            QTextCharFormat format = letters({});
            format.setForeground(m_theme.info);
            const int start = m_cursor.position();
            m_cursor.insertText(text, format);
            note(m_changes.find(of, entry), start);
        });
    }

    /// One paragraph, or one in each column.
    template<typename Write>
    void begin(const Looks &looks, const RedlineEntry &entry, Write write)
    {
        m_looks = looks;
        page.entries.append(entry);
        if (m_form == RedlineForm::InLine) {
            if (page.entries.size() > 1)
                m_cursor.insertBlock();
            return paragraph(Column::Whole, write);
        }
        // A table for each pair: Qt lays out one after the other as they come into sight, but a table at once.
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
        m_looks.above = 0;
        QTextTable *table = m_cursor.insertTable(1, 2, format);
        for (const Column column : {Column::Old, Column::New}) {
            m_cursor = table->cellAt(0, column == Column::Old ? 0 : 1).firstCursorPosition();
            paragraph(column, write);
        }
        m_cursor = QTextCursor(m_cursor.document());
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat gap;
        gap.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(gap);
    }

    template<typename Write>
    void paragraph(Column column, Write write)
    {
        m_column = column;
        QTextBlockFormat format;
        format.setTopMargin(m_looks.above);
        format.setLeftMargin(m_looks.indent);
        format.setLineHeight(m_looks.size > 20 ? 115 : 130, QTextBlockFormat::ProportionalHeight);
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(letters({}));
        m_cursor.block().setUserState(static_cast<int>(page.entries.size()) - 1);
        write();
    }

    [[nodiscard]] QTextCharFormat letters(const Run &run) const
    {
        const int size = m_form == RedlineForm::TwoColumns ? std::min(m_looks.size, 20) - 1 : m_looks.size;
        QFont font = pageFont(m_looks.family, size, m_looks.weight);
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

    void text(const TextComparison &text, const RedlineEntry &entry, Change::Of whole)
    {
        const QString owner = !entry.field.isEmpty()  ? entry.field
                              : entry.after.isEmpty() ? entry.before.value
                                                      : entry.after.value;
        pieces(m_content.attribution.pieces(owner, text), [&](int stretch) {
            const int words = m_changes.find(Change::Of::Words, entry, &text, stretch);
            return words >= 0 ? words : m_changes.find(whole, entry);
        });
        const ComparedText name = nameOf(owner, text);
        for (const AlteredQuote &quote : m_content.quotes) {
            if (quote.text == name && m_column != Column::Old)
                sayAltered();
        }
    }

    void sayAltered()
    {
        QTextCharFormat format = letters({});
        format.setFont(pageFont(PageFamily::Sans, 11, QFont::DemiBold));
        m_cursor.insertText(QStringLiteral(" "), letters({}));
        format.setForeground(m_theme.onDeleted);
        format.setBackground(m_theme.deleted);
        m_cursor.insertText(say(QT_TRANSLATE_NOOP("Redline", " ❝ Quotation altered ")), format);
    }

    template<typename ChangeOf>
    void pieces(const QList<AuthoredPiece> &pieces, ChangeOf changeOf)
    {
        Side last = Side::Both;
        int person = -1;
        int stretch = -1;
        for (const AuthoredPiece &authored : pieces) {
            const Piece &piece = authored.piece;
            stretch += piece.side != Side::Both && last == Side::Both ? 1 : 0;
            const int start = m_cursor.position();
            if (isIn(m_column, piece.side)) {
                sign(last, person, authored);
                m_cursor.insertText(piece.run.text, coloured(letters(piece.run), authored, true));
            }
            const int change = piece.side == Side::Both ? -1 : changeOf(stretch);
            if (isIn(m_column, piece.side) || m_column == Column::New)
                note(change, start);
            last = piece.side;
            person = authored.person;
        }
    }

    void note(int change, int start)
    {
        if (change < 0)
            return;
        ChangeSpot &spot = page.spots[change];
        const bool goesOn = spot.start >= 0 && m_cursor.document()->findBlock(spot.start) == m_cursor.block();
        spot = {goesOn ? spot.start : start, m_cursor.position()};
    }

    /// − and + where a stretch begins, and whose it is where there are several: colours alone say nothing to many.
    void sign(Side before, int personBefore, const AuthoredPiece &now)
    {
        const Side side = now.piece.side;
        if (side == Side::Both || (before == side && (personBefore == now.person || !m_content.hasLetters())))
            return;
        if (before != Side::Both && m_column == Column::Whole)
            m_cursor.insertText(QString(QChar(0x2009)), letters({}));
        m_cursor.insertText(side == Side::Before ? u"−"_qs : u"+"_qs, coloured(letters({}), now, false));
        if (!m_content.hasLetters() || now.person < 0)
            return;
        QTextCharFormat format = coloured(letters({}), now, false);
        // Qt sets what is raised at two thirds.
        format.setFont(pageFont(PageFamily::Sans, std::max(16, m_looks.size), QFont::Bold));
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        m_cursor.insertText(personLetter(now.person), format);
    }

    [[nodiscard]] QTextCharFormat coloured(QTextCharFormat format, const AuthoredPiece &piece, bool drawn) const
    {
        if (piece.piece.side == Side::Both)
            return format;
        const bool gone = piece.piece.side == Side::Before;
        const PersonColours person = personColours(m_theme, piece.person);
        format.setForeground(gone ? m_theme.onDeleted : person.on);
        format.setBackground(gone ? m_theme.deleted : person.fill);
        if (drawn && gone)
            format.setFontStrikeOut(true);
        else if (drawn)
            format.setFontUnderline(true);
        return format;
    }

    QTextCursor m_cursor;
    const RedlineContent &m_content;
    RedlineForm m_form;
    const Theme &m_theme;
    ChangeFinder m_changes;
    Looks m_looks;
    Column m_column = Column::Whole;
};

} // namespace

RedlinePage fillRedline(QTextDocument &document, const RedlineContent &content, RedlineForm form, const Theme &theme)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    Writer writer(document, content, form, theme);
    for (const FieldComparison &field : content.comparison.fields)
        writer.field(field);
    writer.blocks(content.comparison.blocks);
    return writer.page;
}

} // namespace toasoan
