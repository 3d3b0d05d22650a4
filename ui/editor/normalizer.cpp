#include "ui/editor/normalizer.h"

#include "app/article/article_json.h"
#include "ui/editor/article_document.h"
#include "ui/editor/page_device.h"
#include "ui/editor/typography.h"

#include <QJsonDocument>
#include <QSet>
#include <QTextDocument>

namespace toasoan {
namespace {

constexpr PageRole fieldOrder[] = {PageRole::Kicker,   PageRole::Headline,  PageRole::Byline,
                                   PageRole::Dateline, PageRole::SourceTag, PageRole::Sapo};
static_assert(std::size(fieldOrder) == fieldCount);

class Normalizer
{
public:
    explicit Normalizer(const QTextCursor &cursor) : m_cursor(cursor), m_document(*cursor.document()) {}

    void run()
    {
        fields();
        makeRoomForTag(m_cursor);
        noteTitles();
        for (QTextBlock block = m_document.findBlockByNumber(fieldCount); block.isValid(); block = block.next())
            block = bodyBlock(block);
        closeBoxes();
        ghost();
    }

private:
    void setFormat(const QTextBlock &block, const QTextBlockFormat &format)
    {
        const QTextBlockFormat looks = styled(format);
        if (looks == block.blockFormat())
            return;
        m_cursor.setPosition(block.position());
        m_cursor.setBlockFormat(looks);
        restyleLetters(m_cursor);
    }

    QTextBlock insertBefore(const QTextBlock &block, const QTextBlockFormat &format)
    {
        const QTextBlockFormat own = block.blockFormat();
        const int position = block.position();
        m_cursor.setPosition(position);
        m_cursor.insertBlock(own);
        m_cursor.setPosition(position);
        m_cursor.setBlockFormat(styled(format));
        m_cursor.setBlockCharFormat(letterFormat(format, {}));
        return m_document.findBlock(position);
    }

    QTextBlock insertAfter(const QTextBlock &block, const QTextBlockFormat &format)
    {
        m_cursor.setPosition(block.position() + block.length() - 1);
        m_cursor.insertBlock(styled(format), letterFormat(format, {}));
        return m_cursor.block();
    }

    void fields()
    {
        for (int i = 0; i < fieldCount; ++i) {
            QTextBlock block = m_document.findBlockByNumber(i);
            if (!block.isValid())
                insertAfter(m_document.lastBlock(), fieldFormat(fieldOrder[i]));
            else if (roleOf(block) != fieldOrder[i])
                insertBefore(block, fieldFormat(fieldOrder[i]));
        }
    }

    void toParagraph(const QTextBlock &block)
    {
        setFormat(block, inBox(blockFormat(PageRole::Paragraph, freshOwner(ownerOf(block))), m_box));
    }

    BlockId freshOwner(const BlockId &wished)
    {
        const BlockId owner = wished.isEmpty() || m_owners.contains(wished) ? BlockId{newRandomName()} : wished;
        m_owners.insert(owner);
        return owner;
    }

    /// Gives the block the owner it may have, and returns the last block of what was dealt with.
    QTextBlock bodyBlock(QTextBlock block)
    {
        if (isLone(roleOf(block)) && block.length() <= 1)
            return stray(block);
        block = enterBox(block);
        switch (roleOf(block)) {
        case PageRole::BoxTitle:
            return block;
        case PageRole::Picture:
            return figure(block);
        case PageRole::Quote:
            return quote(block);
        case PageRole::PullQuote:
            return speaker(ownSelf(block));
        case PageRole::ListItem:
            return list(block);
        case PageRole::Paragraph:
        case PageRole::CrossHead:
            return ownSelf(block);
        case PageRole::Card:
            return card(block);
        default:
            return stray(block);
        }
    }

    /// Texts that are nothing without what they belong to.
    static bool isLone(PageRole role)
    {
        return role == PageRole::None || role == PageRole::Speaker || isField(role)
               || (isFigurePart(role) && !isObject(role));
    }

    /// Finds out which box the block is in. A box whose title got lost gets one; what was torn off from a box that
    /// still stands, is in none. Returns the block to go on with.
    QTextBlock enterBox(const QTextBlock &block)
    {
        if (roleOf(block) == PageRole::BoxTitle)
            return boxTitle(block);
        const BlockId named = boxOf(block);
        if (named == m_named)
            return block;
        m_named = named;
        m_box = {};
        if (named.isEmpty() || m_titled.contains(named))
            return block;
        return boxTitle(insertBefore(block, inBox(blockFormat(PageRole::BoxTitle, named), named)));
    }

    void noteTitles()
    {
        for (QTextBlock block = m_document.findBlockByNumber(fieldCount); block.isValid(); block = block.next()) {
            if (roleOf(block) == PageRole::BoxTitle)
                m_titled.insert(ownerOf(block));
        }
    }

    QTextBlock boxTitle(const QTextBlock &block)
    {
        if (!m_box.isEmpty() && ownerOf(block) == m_named) { // a title split in two
            toParagraph(block);
            return block;
        }
        m_named = ownerOf(block);
        m_titled.insert(m_named);
        m_box = freshOwner(m_named);
        own(block, m_box);
        return block;
    }

    void closeBoxes()
    {
        for (QTextBlock block = m_document.findBlockByNumber(fieldCount); block.isValid(); block = block.next()) {
            const BlockId box = boxOf(block);
            bool ends = !box.isEmpty() && boxOf(block.next()) != box;
            if (ends && roleOf(block) == PageRole::BoxTitle) {
                insertAfter(block, ghostFormat(freshOwner({}), box));
                ends = false;
            }
            QTextBlockFormat format = block.blockFormat();
            if (format.boolProperty(property::BoxEnd) == ends)
                continue;
            if (ends)
                format.setProperty(property::BoxEnd, true);
            else
                format.clearProperty(property::BoxEnd);
            setFormat(block, format);
        }
    }

    QTextBlock ownSelf(const QTextBlock &block)
    {
        own(block, freshOwner(ownerOf(block)));
        return block;
    }

    void own(const QTextBlock &block, const BlockId &owner)
    {
        QTextBlockFormat format = inBox(block.blockFormat(), m_box);
        format.setProperty(property::Owner, owner.value);
        setFormat(block, format);
    }

    /// Texts that lost what they belong to: letters stay as a paragraph, emptiness goes.
    QTextBlock stray(const QTextBlock &block)
    {
        if (block.length() > 1) {
            toParagraph(block);
            return block;
        }
        // Joining blocks may end the life of either: only numbers still name them.
        const int number = block.blockNumber();
        removeBlock(m_cursor, block);
        return m_document.findBlockByNumber(number - 1);
    }

    [[nodiscard]] bool showsObject(const QTextBlock &block) const
    {
        return block.text().contains(QChar::ObjectReplacementCharacter);
    }

    void showObject(const QTextBlock &block, ObjectType type)
    {
        QTextCharFormat letter = letterFormat(block.blockFormat(), {});
        letter.setObjectType(type);
        m_cursor.setPosition(block.position());
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), letter);
    }

    /// An object's block holds the object alone: letters beside it move to a paragraph of their own.
    void isolateObject(const QTextBlock &block)
    {
        const QString letters = block.text();
        const qsizetype at = letters.indexOf(QChar::ObjectReplacementCharacter);
        if (letters.size() == 1)
            return;
        const QTextBlockFormat own = block.blockFormat();
        const int position = block.position();
        m_cursor.setPosition(position + static_cast<int>(at) + 1);
        m_cursor.setPosition(position + block.length() - 1, QTextCursor::KeepAnchor);
        const QString after = m_cursor.selectedText();
        m_cursor.removeSelectedText();
        m_cursor.setPosition(position);
        m_cursor.setPosition(position + static_cast<int>(at), QTextCursor::KeepAnchor);
        const QString before = m_cursor.selectedText();
        m_cursor.removeSelectedText();
        m_cursor.setBlockFormat(own);
        const QString beside = before + after;
        if (!beside.isEmpty()) {
            const QTextBlock paragraph =
                insertBefore(block, inBox(blockFormat(PageRole::Paragraph, freshOwner({})), m_box));
            m_cursor.setPosition(paragraph.position());
            m_cursor.insertText(beside, letterFormat(paragraph.blockFormat(), {}));
        }
    }

    /// A copy of a box must not name the blocks inside as the first one does: they would get other ids at each reading.
    void renewInside(const QTextBlock &card)
    {
        Block copy = cardBlock(card);
        auto *box = std::get_if<Box>(&copy.content);
        if (!box)
            return;
        for (Block &inner : box->blocks)
            inner.id.value = newRandomName();
        QTextBlockFormat format = card.blockFormat();
        const QByteArray json = QJsonDocument(blockToJson(copy)).toJson(QJsonDocument::Compact);
        format.setProperty(property::Data, QString::fromUtf8(json));
        setFormat(card, format);
    }

    QTextBlock card(const QTextBlock &block)
    {
        if (!showsObject(block))
            showObject(block, CardObject);
        const BlockId before = ownerOf(block);
        own(block, freshOwner(before));
        if (ownerOf(block) != before)
            renewInside(block);
        const int fromEnd = m_document.blockCount() - block.blockNumber();
        isolateObject(block);
        return m_document.findBlockByNumber(m_document.blockCount() - fromEnd);
    }

    QTextBlock figure(QTextBlock picture)
    {
        if (!showsObject(picture))
            showObject(picture, PictureObject);
        const BlockId before = ownerOf(picture);
        const BlockId owner = freshOwner(before);
        own(picture, owner);
        const int fromEnd = m_document.blockCount() - picture.blockNumber();
        isolateObject(picture);
        picture = m_document.findBlockByNumber(m_document.blockCount() - fromEnd);
        QTextBlock last = picture;
        for (const PageRole role : {PageRole::Caption, PageRole::Credit, PageRole::Alt})
            last = companion(last, role, owner, before);
        return last;
    }

    /// The block after `block` if it has this role and belongs to the same owner, else a new one.
    QTextBlock companion(const QTextBlock &block, PageRole role, const BlockId &owner, const BlockId &before)
    {
        const QTextBlock next = block.next();
        if (next.isValid() && roleOf(next) == role && isBeside(next)
            && (ownerOf(next) == owner || ownerOf(next) == before)) {
            own(next, owner);
            return next;
        }
        return insertAfter(block, inBox(blockFormat(role, owner), m_box));
    }

    /// Whether the block stands in the box that the one before it was said to be in.
    [[nodiscard]] bool isBeside(const QTextBlock &block) const { return boxOf(block) == m_named; }

    QTextBlock speaker(const QTextBlock &quote)
    {
        const QTextBlock next = quote.next();
        if (next.isValid() && roleOf(next) == PageRole::Speaker && isBeside(next)) {
            own(next, ownerOf(quote));
            return next;
        }
        return insertAfter(quote, inBox(blockFormat(PageRole::Speaker, ownerOf(quote)), m_box));
    }

    QTextBlock quote(const QTextBlock &first)
    {
        const QTextBlock last = run(first);
        return speaker(last);
    }

    QTextBlock list(const QTextBlock &first) { return run(first); }

    /// Neighbours of one role and one owner share a new owner where theirs is taken; returns the last of them.
    QTextBlock run(const QTextBlock &first)
    {
        const BlockId before = ownerOf(first);
        const PageRole role = roleOf(first);
        const BlockId owner = freshOwner(before);
        const int ordered = first.blockFormat().intProperty(property::Ordered);
        QTextBlock last = first;
        own(first, owner);
        for (QTextBlock next = first.next(); next.isValid() && roleOf(next) == role; next = next.next()) {
            if (ownerOf(next) != before || !isBeside(next)
                || next.blockFormat().intProperty(property::Ordered) != ordered)
                break;
            own(next, owner);
            last = next;
        }
        return last;
    }

    void ghost()
    {
        const QTextBlock last = m_document.lastBlock();
        if (!isFlow(roleOf(last)) || !boxOf(last).isEmpty())
            insertAfter(last, ghostFormat(freshOwner({}), {}));
    }

    QTextCursor m_cursor;
    QTextDocument &m_document;
    QSet<BlockId> m_owners;
    QSet<BlockId> m_titled; ///< boxes that have their title
    BlockId m_named;        ///< the box that the blocks at hand name
    BlockId m_box;          ///< the box that they are in: a copy's is another one, a torn-off block's is none
};

} // namespace

void normalize(QTextCursor cursor)
{
    Normalizer(cursor).run();
}

void restyleLetters(QTextCursor cursor)
{
    struct Change
    {
        int position;
        int length;
        QTextCharFormat format;
    };
    const QTextBlock block = cursor.block();
    const bool marked = takesMarks(roleOf(block));
    QList<Change> changes;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat now = it.fragment().charFormat();
        if (now.objectType() >= QTextFormat::UserObject)
            continue;
        const auto marks = Marks::fromInt(static_cast<Marks::Int>(now.intProperty(property::TextMarks)));
        QTextCharFormat looks =
            letterFormat(block.blockFormat(), marked ? marks : Marks(), marked ? now.anchorHref() : QString());
        if (marked && now.hasProperty(property::RunExtra))
            looks.setProperty(property::RunExtra, now.stringProperty(property::RunExtra));
        if (looks != now)
            changes.append({it.fragment().position(), it.fragment().length(), looks});
    }
    cursor.setBlockCharFormat(letterFormat(block.blockFormat(), {}));
    for (const Change &change : changes) {
        cursor.setPosition(change.position);
        cursor.setPosition(change.position + change.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(change.format);
    }
}

bool hasRoomForTag(const QTextDocument &document)
{
    const QTextBlock sapo = document.findBlockByNumber(fieldCount - 1);
    return sapo.blockFormat().textIndent() == roomForTag(sapo.previous().text()) * zoomOf(document);
}

void makeRoomForTag(QTextCursor cursor)
{
    if (hasRoomForTag(*cursor.document()))
        return;
    const QTextBlock sapo = cursor.document()->findBlockByNumber(fieldCount - 1);
    QTextBlockFormat format = sapo.blockFormat();
    format.setTextIndent(roomForTag(sapo.previous().text()) * zoomOf(*cursor.document()));
    cursor.setPosition(sapo.position());
    cursor.setBlockFormat(format);
}

void removeBlock(QTextCursor cursor, const QTextBlock &block)
{
    const QTextBlock before = block.previous();
    if (!before.isValid())
        return;
    const QTextBlockFormat kept = before.blockFormat();
    const QTextCharFormat letters = before.charFormat();
    cursor.setPosition(block.position() - 1);
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    // Qt gives an empty block the format of what followed it.
    cursor.setBlockFormat(kept);
    cursor.setBlockCharFormat(letters);
}

} // namespace toasoan
