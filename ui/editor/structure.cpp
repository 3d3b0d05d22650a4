#include "ui/editor/structure.h"

#include "ui/editor/article_document.h"
#include "ui/editor/box.h"
#include "ui/editor/normalizer.h"
#include "ui/editor/page_writer.h"
#include "ui/editor/typography.h"

#include <QTextDocument>

#include <algorithm>
#include <functional>

namespace toasoan {
namespace {

/// One undo step that ends with a whole article.
class Edit
{
public:
    explicit Edit(QTextCursor &cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~Edit()
    {
        // A speaker put in after an empty quote must not carry the caret along.
        const bool selected = m_cursor.hasSelection();
        m_cursor.setKeepPositionOnInsert(true);
        normalize(QTextCursor(m_cursor.document()));
        m_cursor.setKeepPositionOnInsert(false);
        if (!selected)
            m_cursor.clearSelection(); // Qt keeps the position alone, not the anchor
        m_cursor.endEditBlock();
        // What is typed next looks as its block does, whatever the caret looked like before.
        if (!m_cursor.hasSelection())
            m_cursor.setCharFormat(letterFormat(m_cursor.blockFormat(), marksAt(m_cursor)));
    }
    Q_DISABLE_COPY_MOVE(Edit)

private:
    QTextCursor &m_cursor;
};

int endOf(const QTextBlock &block)
{
    return block.position() + block.length() - 1;
}

void selectRange(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

/// The block stays in its box.
void setLooks(QTextCursor cursor, const QTextBlock &block, const QTextBlockFormat &format)
{
    QTextBlockFormat looks = inBox(format, boxOf(block));
    if (block.blockFormat().hasProperty(property::BoxEnd))
        looks.setProperty(property::BoxEnd, true);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(styled(looks));
    restyleLetters(cursor);
}

QList<QTextBlock> blocksBetween(const QTextDocument &document, int from, int to)
{
    QList<QTextBlock> blocks;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        blocks.append(block);
    return blocks;
}

/// First and last block of the figure that a block belongs to.
std::pair<QTextBlock, QTextBlock> figureAround(const QTextBlock &block)
{
    QTextBlock first = block;
    while (roleOf(first) != PageRole::Picture && isFigurePart(roleOf(first)))
        first = first.previous();
    QTextBlock last = block;
    while (roleOf(last) != PageRole::Alt && isFigurePart(roleOf(last)))
        last = last.next();
    return {first, last};
}

void removeFigure(QTextCursor &cursor, const QTextBlock &part)
{
    const auto [first, last] = figureAround(part);
    const int number = first.blockNumber();
    for (int count = last.blockNumber() - number; count >= 0; --count)
        removeBlock(cursor, cursor.document()->findBlockByNumber(number + count));
    cursor.setPosition(endOf(cursor.document()->findBlockByNumber(number - 1)));
}

bool canMerge(const QTextBlock &first, const QTextBlock &second)
{
    return isFlow(roleOf(first)) && isFlow(roleOf(second)) && boxOf(first) == boxOf(second);
}

/// What becomes of each block that a selection touches.
class Eraser
{
public:
    explicit Eraser(QTextCursor &cursor)
        : m_cursor(cursor), m_document(*cursor.document()), m_from(cursor.selectionStart()), m_to(cursor.selectionEnd())
    {}

    void run()
    {
        // By number: joining blocks may end the life of either.
        const int first = m_document.findBlock(m_from).blockNumber();
        const int last = m_document.findBlock(m_to).blockNumber();
        const bool merges =
            first < last && canMerge(m_document.findBlockByNumber(first), m_document.findBlockByNumber(last));
        QList<Fate> fates; // all of them before the first block goes: what is covered is told by positions
        for (int number = first; number <= last; ++number)
            fates.append(fateOf(m_document.findBlockByNumber(number), merges && (number == first || number == last)));
        for (int number = last; number >= first; --number)
            meet(fates[number - first], m_document.findBlockByNumber(number));
        m_cursor.setPosition(m_from);
        if (merges)
            mergeWithNext();
    }

private:
    enum class Fate { Stays, LosesLetters, Goes };

    [[nodiscard]] bool covers(const QTextBlock &block) const
    {
        return m_from <= block.position() && m_to >= endOf(block);
    }

    [[nodiscard]] bool coversFigure(const QTextBlock &block) const
    {
        const auto [first, last] = figureAround(block);
        const bool pictureAlone =
            m_document.findBlock(m_from) == m_document.findBlock(m_to) && roleOf(block) == PageRole::Picture;
        return pictureAlone || (m_from <= first.position() && m_to >= endOf(last));
    }

    [[nodiscard]] bool coversBox(const QTextBlock &title) const
    {
        return m_from <= title.position() && m_to >= endOf(boxAround(title).second);
    }

    [[nodiscard]] Fate fateOf(const QTextBlock &block, bool staysForMerge) const
    {
        const PageRole role = roleOf(block);
        const bool whole = covers(block);
        if (isFigurePart(role) && coversFigure(block))
            return Fate::Goes;
        if (role == PageRole::BoxTitle && coversBox(block))
            return Fate::Goes;
        if (isObject(role))
            return role == PageRole::Card && whole && m_from < m_to ? Fate::Goes : Fate::Stays;
        if (whole && isFlow(role) && !staysForMerge && block.position() > m_from)
            return Fate::Goes;
        return Fate::LosesLetters;
    }

    void meet(Fate fate, const QTextBlock &block)
    {
        if (fate == Fate::Goes) {
            removeBlock(m_cursor, block);
            m_from = std::min(m_from, m_cursor.position());
        } else if (fate == Fate::LosesLetters) {
            selectRange(m_cursor, std::max(m_from, block.position()), std::min(m_to, endOf(block)));
            m_cursor.removeSelectedText();
        }
    }

    void mergeWithNext()
    {
        const QTextBlock block = m_cursor.block();
        const QTextBlock next = block.next();
        if (!next.isValid() || !canMerge(block, next))
            return;
        const QTextBlockFormat kept = block.blockFormat();
        const int position = m_cursor.position();
        selectRange(m_cursor, endOf(block), next.position());
        m_cursor.removeSelectedText();
        m_cursor.setPosition(position);
        m_cursor.setBlockFormat(kept);
        restyleLetters(m_cursor);
    }

    QTextCursor &m_cursor;
    QTextDocument &m_document;
    int m_from;
    int m_to;
};

QTextBlockFormat paragraphFormat(const BlockId &box)
{
    return styled(inBox(blockFormat(PageRole::Paragraph, BlockId{newRandomName()}), box));
}

void insertParagraphAfter(QTextCursor &cursor, const QTextBlock &block, const BlockId &box)
{
    cursor.setPosition(endOf(block));
    const QTextBlockFormat format = paragraphFormat(box);
    cursor.insertBlock(format, letterFormat(format, {}));
    cursor.setCharFormat(letterFormat(format, {}));
}

/// Where Enter goes from a text that cannot be split: the next text of the page, or a new paragraph.
void goOn(QTextCursor &cursor)
{
    const QTextBlock next = cursor.block().next();
    const bool staysInside =
        next.isValid() && (isField(roleOf(next)) || isFigurePart(roleOf(next)) || roleOf(next) == PageRole::Speaker);
    const bool opensBox = roleOf(cursor.block()) == PageRole::BoxTitle && isFlow(roleOf(next));
    const bool emptyParagraph = next.isValid() && roleOf(next) == PageRole::Paragraph && next.length() <= 1
                                && boxOf(next) == boxOf(cursor.block());
    if ((staysInside && roleOf(next) != PageRole::Picture) || opensBox || emptyParagraph)
        cursor.setPosition(next.position());
    else
        insertParagraphAfter(cursor, cursor.block(), boxOf(cursor.block()));
}

void splitFlow(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const PageRole role = roleOf(block);
    QTextBlockFormat second = block.blockFormat();
    second.clearProperty(property::Ghost);
    second.clearProperty(property::BoxEnd);
    if (role != PageRole::ListItem && role != PageRole::Quote) {
        second = role == PageRole::CrossHead && cursor.atBlockEnd() ? paragraphFormat(boxOf(block)) : second;
        second.setProperty(property::Owner, newRandomName());
        second.clearProperty(property::Extra);
    }
    second.clearProperty(property::ItemExtra);
    const QTextCharFormat letters = cursor.charFormat();
    cursor.insertBlock(styled(second));
    cursor.setBlockCharFormat(letterFormat(second, {}));
    if (cursor.atBlockEnd())
        cursor.setCharFormat(roleOf(cursor.block()) == role ? letters : letterFormat(second, {}));
}

/// Enter in an empty item or quote paragraph ends the list or quote.
void leaveRun(QTextCursor &cursor)
{
    setLooks(cursor, cursor.block(), blockFormat(PageRole::Paragraph, BlockId{newRandomName()}));
}

/// Enter in the empty paragraph at a box's end goes on behind the box.
void leaveBox(QTextCursor &cursor)
{
    const QTextBlock next = cursor.block().next();
    if (roleOf(next) == PageRole::Paragraph && next.length() <= 1 && boxOf(next).isEmpty()) {
        removeBlock(cursor, cursor.block());
        cursor.setPosition(cursor.block().next().position());
        return;
    }
    cursor.setBlockFormat(paragraphFormat({}));
}

bool isLastInBox(const QTextBlock &block)
{
    return !boxOf(block).isEmpty() && boxOf(block.next()) != boxOf(block);
}

bool mergeFlow(QTextCursor &cursor, const QTextBlock &first)
{
    Edit edit(cursor);
    selectRange(cursor, endOf(first), first.next().position());
    Eraser(cursor).run();
    return true;
}

bool eraseBackward(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock before = block.previous();
    const PageRole role = roleOf(block);
    if (isFlow(role) && role != PageRole::Paragraph) {
        Edit edit(cursor);
        setLooks(cursor, block, blockFormat(PageRole::Paragraph, BlockId{newRandomName()}));
        return true;
    }
    if (role == PageRole::BoxTitle && block.length() <= 1)
        return takeBoxAway(cursor);
    if (role != PageRole::Paragraph)
        return true;
    const bool empty = block.length() <= 1;
    const bool aloneInBox = roleOf(before) == PageRole::BoxTitle && isLastInBox(block);
    if (aloneInBox && empty && before.length() <= 1)
        return takeBoxAway(cursor);
    const bool atBorder = boxOf(before) != boxOf(block);
    if (canMerge(before, block) && before.length() > 1)
        return mergeFlow(cursor, before);
    Edit edit(cursor);
    if (!atBorder && (isFlow(roleOf(before)) || roleOf(before) == PageRole::Card))
        removeBlock(cursor, before);
    else if (empty && block.next().isValid() && !aloneInBox)
        removeBlock(cursor, block);
    else
        cursor.setPosition(endOf(before));
    return true;
}

bool eraseForward(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock next = block.next();
    if (!isFlow(roleOf(block)) || !next.isValid() || boxOf(next) != boxOf(block))
        return true;
    if (isFlow(roleOf(next)))
        return mergeFlow(cursor, block);
    if (roleOf(next) == PageRole::Card) {
        Edit edit(cursor);
        const int position = cursor.position();
        removeBlock(cursor, next);
        cursor.setPosition(position);
    } else if (roleOf(next) == PageRole::Picture) {
        selectRange(cursor, next.position(), endOf(next));
    }
    return true;
}

QTextBlockFormat kindFormat(TextKind kind, const BlockId &owner)
{
    const auto with = [&](PageRole role, int propertyId, int value) {
        QTextBlockFormat format = blockFormat(role, owner);
        format.setProperty(propertyId, value);
        return format;
    };
    switch (kind) {
    case TextKind::CrossHead:
        return with(PageRole::CrossHead, property::Level, 2);
    case TextKind::SmallCrossHead:
        return with(PageRole::CrossHead, property::Level, 3);
    case TextKind::BulletList:
        return with(PageRole::ListItem, property::Ordered, static_cast<int>(ListStyle::Bullet));
    case TextKind::NumberList:
        return with(PageRole::ListItem, property::Ordered, static_cast<int>(ListStyle::Number));
    case TextKind::Quote:
        return blockFormat(PageRole::Quote, owner);
    case TextKind::PullQuote:
        return blockFormat(PageRole::PullQuote, owner);
    case TextKind::Paragraph:
        break;
    }
    return blockFormat(PageRole::Paragraph, owner);
}

/// Calls `change` for each stretch of one format inside the selection, in blocks that take marks.
void eachFragment(const QTextCursor &cursor,
                  const std::function<void(int, int, const QTextBlock &, const QTextCharFormat &)> &change)
{
    for (const QTextBlock &block : blocksBetween(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd())) {
        for (auto it = block.begin(); takesMarks(roleOf(block)) && !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(fragment.position(), cursor.selectionStart());
            const int to = std::min(fragment.position() + fragment.length(), cursor.selectionEnd());
            if (from < to)
                change(from, to, block, fragment.charFormat());
        }
    }
}

Marks marksOf(const QTextCharFormat &format)
{
    return Marks::fromInt(static_cast<Marks::Int>(format.intProperty(property::TextMarks)));
}

struct Stretch
{
    int from;
    int to;
    QTextCharFormat format;
};

void apply(QTextCursor cursor, const QList<Stretch> &stretches)
{
    for (const Stretch &stretch : stretches) {
        selectRange(cursor, stretch.from, stretch.to);
        cursor.setCharFormat(stretch.format);
    }
}

QTextCharFormat withExtra(QTextCharFormat format, const QTextCharFormat &before)
{
    if (before.hasProperty(property::RunExtra))
        format.setProperty(property::RunExtra, before.stringProperty(property::RunExtra));
    return format;
}

void selectLinkAround(QTextCursor &cursor)
{
    const QString address = cursor.charFormat().anchorHref();
    if (cursor.hasSelection() || address.isEmpty())
        return;
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().anchorHref() == address && fragment.position() <= cursor.position()
            && fragment.position() + fragment.length() >= cursor.position()) {
            selectRange(cursor, fragment.position(), fragment.position() + fragment.length());
            return;
        }
    }
}

Block withNewIds(Block block)
{
    block.id.value = newRandomName();
    if (auto *box = std::get_if<Box>(&block.content)) {
        for (Block &inner : box->blocks)
            inner = withNewIds(inner);
    }
    return block;
}

/// An empty paragraph to put blocks into: the cursor's own, or a new one beside it.
void openEmptyBlock(QTextCursor &cursor)
{
    if (cursor.hasSelection())
        Eraser(cursor).run();
    QTextBlock block = cursor.block();
    const BlockId box = boxOf(block);
    if (roleOf(block) == PageRole::Paragraph && block.length() <= 1)
        return;
    if (isFlow(roleOf(block)) && !cursor.atBlockEnd() && !cursor.atBlockStart()) {
        splitFlow(cursor);
        block = cursor.block().previous();
    } else if (isFlow(roleOf(block)) && cursor.atBlockStart()) {
        block = block.previous();
    } else if (isFigurePart(roleOf(block))) {
        block = figureAround(block).second;
    } else if (isField(roleOf(block))) {
        block = cursor.document()->findBlockByNumber(fieldCount - 1);
    }
    while (block.next().isValid() && roleOf(block.next()) == PageRole::Speaker)
        block = block.next();
    insertParagraphAfter(cursor, block, box);
}

/// A box holds no box: of one that comes into another, only what it holds comes in.
QList<Block> withoutBoxes(const QList<Block> &blocks)
{
    QList<Block> out;
    for (const Block &block : blocks) {
        const auto *box = std::get_if<Box>(&block.content);
        if (!box) {
            out.append(block);
            continue;
        }
        if (!box->title.isEmpty())
            out.append(newBlock(CrossHead{3, plainText(box->title)}));
        out += box->blocks;
    }
    return out;
}

/// Of a list or quote that is selected from its middle on, what stands before goes.
void removeBefore(QTextCursor &cursor)
{
    const BlockId owner = ownerOf(cursor.block());
    while (isFlow(roleOf(cursor.block())) && ownerOf(cursor.block().previous()) == owner)
        removeBlock(cursor, cursor.block().previous());
}

/// Fields and captions are one line; marks stay where the block takes them.
void insertFitting(QTextCursor &cursor, Text text)
{
    const PageRole role = roleOf(cursor.block());
    for (Run &run : text) {
        if (!isFlow(role))
            run.text.replace(QChar::LineSeparator, u' ');
        if (!takesMarks(role))
            run = Run{run.text, {}, {}};
    }
    insertText(cursor, text);
}

/// Where a person goes on after one block was put in: a figure wants its caption, a box its title.
void goToFirstText(QTextCursor &cursor, const Block &inserted)
{
    if (std::holds_alternative<Figure>(inserted.content))
        cursor.setPosition(figureAround(cursor.block()).first.next().position());
    else if (std::holds_alternative<Box>(inserted.content))
        cursor.setPosition(boxAround(cursor.block()).first.position());
}

} // namespace

void prepareToType(QTextCursor &cursor)
{
    cursor.beginEditBlock(); // what goes and what comes in its place are one step
    const auto blockOf = [&](int position) { return cursor.document()->findBlock(position); };
    const bool objectAlone =
        isObject(roleOf(cursor.block())) && blockOf(cursor.selectionStart()) == blockOf(cursor.selectionEnd());
    if (!objectAlone)
        eraseSelection(cursor);
    const QTextBlock object = cursor.block(); // erasing may end beside one
    if (roleOf(object) == PageRole::Picture) {
        cursor.setPosition(endOf(object.next()));
    } else if (roleOf(object) == PageRole::Card) {
        Edit edit(cursor);
        insertParagraphAfter(cursor, object, boxOf(object));
    }
    cursor.endEditBlock();
}

void eraseSelection(QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return;
    Edit edit(cursor);
    if (roleOf(cursor.document()->findBlock(cursor.selectionStart())) == PageRole::Picture
        && cursor.document()->findBlock(cursor.selectionStart()) == cursor.document()->findBlock(cursor.selectionEnd()))
        removeFigure(cursor, cursor.document()->findBlock(cursor.selectionStart()));
    else
        Eraser(cursor).run();
}

void breakBlock(QTextCursor &cursor)
{
    Edit edit(cursor);
    if (cursor.hasSelection())
        Eraser(cursor).run();
    const PageRole role = roleOf(cursor.block());
    const bool empty = cursor.block().length() <= 1;
    const bool endsRun = (role == PageRole::ListItem || role == PageRole::Quote) && empty;
    if (endsRun)
        leaveRun(cursor);
    else if (role == PageRole::Paragraph && empty && isLastInBox(cursor.block()))
        leaveBox(cursor);
    else if (role == PageRole::BoxTitle && cursor.atBlockStart() && !empty)
        insertParagraphAfter(cursor, cursor.block().previous(), {});
    else if (isFlow(role) && role != PageRole::PullQuote)
        splitFlow(cursor);
    else
        goOn(cursor);
}

bool eraseAtBorder(QTextCursor &cursor, Direction direction)
{
    const QTextBlock block = cursor.block();
    if (isObject(roleOf(block))) {
        Edit edit(cursor);
        if (roleOf(block) == PageRole::Picture) {
            removeFigure(cursor, block);
        } else {
            removeBlock(cursor, block);
        }
        return true;
    }
    if (direction == Direction::Backward)
        return cursor.atBlockStart() && eraseBackward(cursor);
    return cursor.atBlockEnd() && eraseForward(cursor);
}

void setKind(QTextCursor &cursor, TextKind kind)
{
    Edit edit(cursor);
    const BlockId shared{newRandomName()};
    const bool runs = kind == TextKind::BulletList || kind == TextKind::NumberList || kind == TextKind::Quote;
    for (const QTextBlock &block : blocksBetween(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd())) {
        if (!isFlow(roleOf(block)))
            continue;
        QTextBlockFormat format = kindFormat(kind, runs ? shared : ownerOf(block));
        if (runs && roleOf(block) == PageRole::ListItem && kind != TextKind::Quote)
            format.setProperty(property::Level, block.blockFormat().intProperty(property::Level));
        setLooks(cursor, block, format);
    }
}

void changeLevel(QTextCursor &cursor, int by)
{
    Edit edit(cursor);
    for (const QTextBlock &block : blocksBetween(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd())) {
        if (roleOf(block) != PageRole::ListItem)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(property::Level, std::clamp(format.intProperty(property::Level) + by, 0, 5));
        setLooks(cursor, block, format);
    }
}

std::optional<TextKind> kindAt(const QTextCursor &cursor)
{
    const QTextBlockFormat format = cursor.blockFormat();
    switch (roleOf(cursor.block())) {
    case PageRole::Paragraph:
        return TextKind::Paragraph;
    case PageRole::CrossHead:
        return format.intProperty(property::Level) == 3 ? TextKind::SmallCrossHead : TextKind::CrossHead;
    case PageRole::ListItem:
        return format.intProperty(property::Ordered) == static_cast<int>(ListStyle::Number) ? TextKind::NumberList
                                                                                            : TextKind::BulletList;
    case PageRole::Quote:
        return TextKind::Quote;
    case PageRole::PullQuote:
        return TextKind::PullQuote;
    default:
        return std::nullopt;
    }
}

Marks marksAt(const QTextCursor &cursor)
{
    return takesMarks(roleOf(cursor.block())) ? marksOf(cursor.charFormat()) : Marks();
}

namespace {

/// Letters stand below the line or above it, not both.
Marks withMark(Marks marks, Mark mark, bool on)
{
    if (on && (mark == Mark::Sub || mark == Mark::Sup))
        marks.setFlag(mark == Mark::Sub ? Mark::Sup : Mark::Sub, false);
    return marks.setFlag(mark, on);
}

void changeMarks(QTextCursor &cursor, const std::function<Marks(Marks)> &change)
{
    if (!cursor.hasSelection()) {
        if (takesMarks(roleOf(cursor.block())))
            cursor.setCharFormat(letterFormat(cursor.blockFormat(), change(marksOf(cursor.charFormat())),
                                              cursor.charFormat().anchorHref()));
        return;
    }
    QList<Stretch> stretches;
    eachFragment(cursor, [&](int from, int to, const QTextBlock &block, const QTextCharFormat &format) {
        const QTextCharFormat changed = letterFormat(block.blockFormat(), change(marksOf(format)), format.anchorHref());
        stretches.append({from, to, withExtra(changed, format)});
    });
    Edit edit(cursor);
    apply(cursor, stretches);
}

} // namespace

void toggleMark(QTextCursor &cursor, Mark mark)
{
    bool all = cursor.hasSelection() || marksOf(cursor.charFormat()).testFlag(mark);
    if (cursor.hasSelection())
        eachFragment(cursor, [&](int, int, const QTextBlock &, const QTextCharFormat &format) {
            all = all && marksOf(format).testFlag(mark);
        });
    changeMarks(cursor, [&](Marks marks) { return withMark(marks, mark, !all); });
}

void clearMarks(QTextCursor &cursor)
{
    changeMarks(cursor, [](Marks) { return Marks(); });
}

void setLink(QTextCursor &cursor, const QString &address)
{
    QTextCursor target = cursor;
    selectLinkAround(target);
    QList<Stretch> stretches;
    eachFragment(target, [&](int from, int to, const QTextBlock &block, const QTextCharFormat &format) {
        stretches.append({from, to, withExtra(letterFormat(block.blockFormat(), marksOf(format), address), format)});
    });
    Edit edit(cursor);
    apply(target, stretches);
    if (!target.hasSelection() && !address.isEmpty() && takesMarks(roleOf(cursor.block())))
        cursor.insertText(address, letterFormat(cursor.blockFormat(), {}, address));
}

QTextCursor insertBlocks(QTextCursor &cursor, const QList<Block> &blocks)
{
    QTextCursor put(cursor.document());
    Edit edit(cursor);
    openEmptyBlock(cursor);
    const int from = cursor.position();
    const BlockId box = boxOf(cursor.block());
    const QList<Block> content = box.isEmpty() ? blocks : withoutBoxes(blocks);
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (i > 0)
            insertParagraphAfter(cursor, cursor.block(), box);
        insertContent(cursor, withNewIds(content[i]));
    }
    selectRange(put, from, endOf(cursor.block()));
    if (content.size() == 1)
        goToFirstText(cursor, content.first());
    return put;
}

void insertLetters(QTextCursor &cursor, const QString &letters)
{
    Edit edit(cursor);
    prepareToType(cursor);
    const bool splits = isFlow(roleOf(cursor.block()));
    const QStringList lines = cleanText(letters).split(QChar(u'\u2028'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && splits)
            splitFlow(cursor);
        else if (i > 0)
            cursor.insertText(QStringLiteral(" "));
        cursor.insertText(lines[i], letterFormat(cursor.blockFormat(), marksAt(cursor)));
    }
}

QTextCursor insertTexts(QTextCursor &cursor, const QList<Text> &texts)
{
    QTextCursor put(cursor.document());
    Edit edit(cursor);
    prepareToType(cursor);
    const int from = cursor.position();
    const bool splits = isFlow(roleOf(cursor.block()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0 && splits)
            splitFlow(cursor);
        else if (i > 0)
            cursor.insertText(QStringLiteral(" "));
        insertFitting(cursor, texts[i]);
    }
    selectRange(put, from, cursor.position());
    return put;
}

void breakAt(QTextCursor &cursor, const QTextBlock &block, const QList<TextRange> &gaps)
{
    if (!isFlow(roleOf(block)) || gaps.isEmpty())
        return;
    Edit edit(cursor);
    const int start = block.position();
    for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap) {
        selectRange(cursor, start + static_cast<int>(gap->start), start + static_cast<int>(gap->end()));
        cursor.removeSelectedText();
        splitFlow(cursor);
    }
}

void setFigurePicture(QTextCursor &cursor, const QTextBlock &picture, const PictureRef &reference)
{
    Edit edit(cursor);
    Figure figure = figureOf(picture);
    figure.picture = reference;
    cursor.setPosition(picture.position());
    cursor.setBlockFormat(styled(withFigure(picture.blockFormat(), figure)));
    cursor.setPosition(picture.next().position());
}

void replaceLetters(QTextCursor cursor, const QTextBlock &block, TextRange range, const QString &letters)
{
    const int start = block.position() + static_cast<int>(range.start);
    // The first letter's looks are the replacement's, as in Text's replaced().
    cursor.setPosition(start + (range.isEmpty() ? 0 : 1));
    const QTextCharFormat format = cursor.charFormat();
    selectRange(cursor, start, start + static_cast<int>(range.length));
    cursor.insertText(letters, format);
}

QList<Block> selectedBlocks(const QTextCursor &cursor)
{
    QScopedPointer<QTextDocument> clone(cursor.document()->clone());
    QTextCursor rest(clone.data());
    rest.setBlockFormat(cursor.document()->begin().blockFormat()); // Qt forgets that of an empty first block
    selectRange(rest, cursor.selectionEnd(), clone->characterCount() - 1);
    eraseSelection(rest);
    const QTextBlock first = clone->findBlock(cursor.selectionStart());
    if (cursor.selectionStart() > first.position() && isFlow(roleOf(first))) {
        selectRange(rest, first.position(), cursor.selectionStart());
        rest.removeSelectedText();
    }
    const int start = std::min(cursor.selectionStart(), clone->characterCount() - 1);
    rest.setPosition(start);
    removeBefore(rest);
    const BlockId from = ownerOf(rest.block());
    if (roleOf(rest.block()) != PageRole::BoxTitle) // a box comes along when its title does
        takeBoxAway(rest);
    const Article article = snapshot(*clone, {});
    QList<Block> blocks = article.body;
    while (!blocks.isEmpty() && !from.isEmpty() && blocks.first().id != from)
        blocks.removeFirst();
    return blocks;
}

QString selectedLetters(const QTextCursor &cursor)
{
    QString letters = cursor.selectedText();
    letters.replace(QChar(u'\u2029'), u'\n').replace(QChar(u'\u2028'), u'\n');
    return letters.remove(QChar::ObjectReplacementCharacter);
}

} // namespace toasoan
