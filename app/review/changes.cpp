#include "app/review/changes.h"

#include "app/article/counts.h"
#include "app/article/text_walk.h"
#include "app/review/taken_back.h"

#include <QHash>
#include <QSet>

namespace toasoan {
namespace {

/// An archive for describe(): a field that is a single line of text.
struct LineField
{
    QStringView wanted;
    QString *line = nullptr;
    template<typename T, typename... Rest>
    void field(QStringView key, T &field, Rest...)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (key == wanted)
                line = &field;
        }
    }
};

QString *lineOf(Article &article, const QString &field)
{
    LineField found{field};
    Article::describe(found, article);
    return found.line;
}

bool isLine(const QString &field)
{
    Article article;
    return lineOf(article, field) != nullptr;
}

bool isPaired(const TextComparison &text)
{
    return text.before >= 0 && text.after >= 0;
}

BlockId idBefore(const BlockComparison &block)
{
    return block.previous.id.isEmpty() ? block.block.id : block.previous.id;
}

class Listing
{
public:
    void field(const FieldComparison &field)
    {
        if (!isChanged(field))
            return;
        Change change;
        change.of = Change::Of::Field;
        change.field = field.field;
        if (field.texts.size() == 1 && isPaired(field.texts.first()) && isLine(field.field))
            return words(change, field.texts.first());
        for (const TextComparison &text : field.texts)
            addLetters(change, text.pieces);
        changes.append(change);
    }

    void blocks(const QList<BlockComparison> &blocks)
    {
        for (const BlockComparison &block : blocks)
            this->block(block);
    }

    QList<Change> changes;

private:
    void block(const BlockComparison &block)
    {
        Change change;
        change.before = block.fate == Fate::Inserted ? BlockId() : idBefore(block);
        change.after = block.fate == Fate::Deleted ? BlockId() : block.block.id;
        if (block.fate == Fate::Inserted || block.fate == Fate::Deleted)
            return whole(change, block);
        if (block.moved)
            changes.append(as(change, Change::Of::Moved));
        Change other = as(change, Change::Of::Block);
        other.attributes = block.attributes;
        bool isReset = !block.attributes.isEmpty();
        for (const TextComparison &text : block.texts) {
            isReset = isReset || !isPaired(text);
            if (!isPaired(text))
                addLetters(other, text.pieces);
        }
        if (isReset)
            changes.append(other);
        for (const TextComparison &text : block.texts) {
            if (isPaired(text))
                words(change, text);
        }
        blocks(block.inner);
    }

    void whole(Change change, const BlockComparison &block)
    {
        change.of = block.fate == Fate::Inserted ? Change::Of::Inserted : Change::Of::Deleted;
        for (const TextComparison &text : block.texts)
            addLetters(change, text.pieces);
        changes.append(change);
    }

    void words(Change change, const TextComparison &text)
    {
        change.of = Change::Of::Words;
        change.part = text.part;
        change.textBefore = text.before;
        change.textAfter = text.after;
        int stretch = 0;
        for (qsizetype i = 0; i < text.pieces.size(); ++i) {
            if (text.pieces[i].side == Side::Both)
                continue;
            qsizetype end = i + 1;
            while (end < text.pieces.size() && text.pieces[end].side != Side::Both)
                ++end;
            change.stretch = stretch++;
            change.deleted.clear();
            change.inserted.clear();
            addLetters(change, text.pieces.mid(i, end - i));
            changes.append(change);
            i = end;
        }
    }

    static Change as(Change change, Change::Of of)
    {
        change.of = of;
        return change;
    }

    static void addLetters(Change &change, const QList<Piece> &pieces)
    {
        for (const Piece &piece : pieces) {
            if (piece.side != Side::Both)
                (piece.side == Side::Before ? change.deleted : change.inserted) += piece.run.text;
        }
    }
};

/// The letters of one side, but in some stretches those of the other.
Text mixed(const QList<Piece> &pieces, Side own, const QSet<int> &taken)
{
    Text text;
    int stretch = -1;
    bool inStretch = false;
    for (const Piece &piece : pieces) {
        const bool changed = piece.side != Side::Both;
        stretch += changed && !inStretch ? 1 : 0;
        inStretch = changed;
        const Side wanted = taken.contains(stretch) ? (own == Side::After ? Side::Before : Side::After) : own;
        if (!changed || piece.side == wanted)
            text.append(piece.run);
    }
    return normalized(text);
}

void assign(QString &text, const Text &value)
{
    text = plainText(value);
}

void assign(Text &text, const Text &value)
{
    text = value;
}

void setText(Block &block, Part part, int item, const Text &value)
{
    TextWalk([&](const Place &place, auto &text) {
        if (place.block == block.id && place.part == part && place.item == item)
            assign(text, value);
    }).block(block);
}

/// Takes changes over from one version into the other one.
class TakingOver
{
public:
    TakingOver(const Redline &redline, Side own, const QList<Change> &changes)
        : m_from(own == Side::After ? redline.before : redline.after)
        , m_comparison(redline.comparison)
        , m_own(own)
        , m_changes(changes)
        , m_into(own == Side::After ? redline.after : redline.before)
    {}

    [[nodiscard]] Article taken()
    {
        for (const FieldComparison &field : m_comparison.fields)
            takeField(field);
        take(m_comparison.blocks, m_from.body, {});
        return normalized(m_into);
    }

private:
    [[nodiscard]] bool has(Change::Of of, const BlockComparison &block) const
    {
        return std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
            return change.of == of && change.field.isEmpty()
                   && (block.fate == Fate::Deleted ? change.after.isEmpty() && change.before == block.block.id
                                                   : change.after == block.block.id);
        });
    }

    [[nodiscard]] QSet<int> stretches(const QString &owner, const TextComparison &text) const
    {
        QSet<int> stretches;
        for (const Change &change : m_changes) {
            if (change.of == Change::Of::Words && change.owner() == owner && change.part == text.part
                && change.textBefore == text.before && change.textAfter == text.after)
                stretches.insert(change.stretch);
        }
        return stretches;
    }

    void takeField(const FieldComparison &field)
    {
        const bool whole = std::any_of(m_changes.begin(), m_changes.end(), [&field](const Change &change) {
            return change.of == Change::Of::Field && change.field == field.field;
        });
        if (whole) {
            m_into = withFieldOf(m_into, m_from, field.field);
            return;
        }
        if (field.texts.size() != 1)
            return;
        const QSet<int> taken = stretches(field.field, field.texts.first());
        QString *line = taken.isEmpty() ? nullptr : lineOf(m_into, field.field);
        if (line)
            *line = plainText(mixed(field.texts.first().pieces, m_own, taken));
    }

    /// `box` names the blocks' box in the version that is changed; empty in the body.
    void take(const QList<BlockComparison> &blocks, const QList<Block> &from, const BlockId &box)
    {
        for (const BlockComparison &block : blocks) {
            if (block.fate != Fate::Inserted && block.fate != Fate::Deleted)
                takeIn(block, from);
        }
        takePlaces(blocks, from, box);
    }

    [[nodiscard]] BlockId ownId(const BlockComparison &block) const
    {
        return m_own == Side::After ? block.block.id : idBefore(block);
    }

    [[nodiscard]] BlockId otherId(const BlockComparison &block) const
    {
        return m_own == Side::After ? idBefore(block) : block.block.id;
    }

    void takeIn(const BlockComparison &block, const QList<Block> &from)
    {
        const Block *theirs = find(from, otherId(block));
        Block *ours = find(ownId(block));
        if (!theirs || !ours)
            return;
        if (has(Change::Of::Block, block))
            *ours = resetAs(*theirs, block);
        for (const TextComparison &text : block.texts) {
            const QSet<int> taken = isPaired(text) ? stretches(block.block.id.value, text) : QSet<int>();
            const bool isReset = ours->id == theirs->id && has(Change::Of::Block, block);
            const int item = (m_own == Side::After) != isReset ? text.after : text.before;
            if (!taken.isEmpty())
                setText(*ours, text.part, item, mixed(text.pieces, m_own, taken));
        }
        if (const auto *box = std::get_if<Box>(&theirs->content); box && !block.inner.isEmpty())
            take(block.inner, box->blocks, ours->id);
    }

    /// Theirs, with our words wherever both have that text.
    [[nodiscard]] Block resetAs(const Block &theirs, const BlockComparison &block)
    {
        Block made = theirs;
        for (const TextComparison &text : block.texts) {
            if (isPaired(text))
                setText(made, text.part, m_own == Side::After ? text.before : text.after, textOn(m_own, text.pieces));
        }
        if (auto *box = std::get_if<Box>(&made.content)) {
            const Block *ours = find(ownId(block));
            if (const auto *old = ours ? std::get_if<Box>(&ours->content) : nullptr; old && !block.inner.isEmpty())
                box->blocks = old->blocks;
        }
        return made;
    }

    /// Blocks that come, go and move, in the order of the version that is taken from: then each finds its neighbour.
    void takePlaces(const QList<BlockComparison> &blocks, const QList<Block> &from, const BlockId &box)
    {
        const Fate onlyThere = m_own == Side::After ? Fate::Deleted : Fate::Inserted;
        QHash<BlockId, BlockId> stayed; // theirs to ours
        QHash<BlockId, const BlockComparison *> wanted;
        for (const BlockComparison &block : blocks) {
            const bool onOneSide = block.fate == Fate::Inserted || block.fate == Fate::Deleted;
            if (onOneSide && block.fate != onlyThere) {
                if (has(block.fate == Fate::Inserted ? Change::Of::Inserted : Change::Of::Deleted, block))
                    remove(block.block.id);
            } else if (onOneSide) {
                if (has(block.fate == Fate::Inserted ? Change::Of::Inserted : Change::Of::Deleted, block))
                    wanted.insert(block.block.id, &block);
            } else if (!block.moved) {
                stayed.insert(otherId(block), currentId(block));
            } else if (has(Change::Of::Moved, block)) {
                wanted.insert(otherId(block), &block);
            }
        }
        BlockId neighbour;
        for (const Block &block : from) {
            if (const BlockComparison *here = wanted.value(block.id)) {
                put(here->fate == onlyThere ? block : removed(currentId(*here)), neighbour, box);
                neighbour = here->fate == onlyThere ? block.id : currentId(*here);
            } else if (stayed.contains(block.id)) {
                neighbour = stayed.value(block.id);
            }
        }
    }

    /// One that was reset has their id by now.
    [[nodiscard]] BlockId currentId(const BlockComparison &block) const
    {
        return has(Change::Of::Block, block) ? otherId(block) : ownId(block);
    }

    void put(const Block &block, const BlockId &neighbour, const BlockId &box)
    {
        remove(block.id); // it may have gone into a box, or out of one
        Block *owner = box.isEmpty() ? nullptr : find(box);
        auto *inBox = owner ? std::get_if<Box>(&owner->content) : nullptr;
        QList<Block> &blocks = inBox ? inBox->blocks : m_into.body;
        qsizetype place = 0;
        while (place < blocks.size() && blocks[place].id != neighbour)
            ++place;
        blocks.insert(place < blocks.size() ? place + 1 : 0, block);
    }

    [[nodiscard]] Block removed(const BlockId &id)
    {
        const Block *found = find(id);
        Block block = found ? *found : Block();
        remove(id);
        return block;
    }

    void remove(const BlockId &id)
    {
        const auto isIt = [&id](const Block &block) { return block.id == id; };
        m_into.body.removeIf(isIt);
        for (Block &block : m_into.body) {
            if (auto *box = std::get_if<Box>(&block.content))
                box->blocks.removeIf(isIt);
        }
    }

    static const Block *find(const QList<Block> &blocks, const BlockId &id)
    {
        const auto found = std::find_if(blocks.begin(), blocks.end(), [&id](const Block &b) { return b.id == id; });
        return found == blocks.end() ? nullptr : &*found;
    }

    [[nodiscard]] Block *find(const BlockId &id)
    {
        for (Block &block : m_into.body) {
            if (block.id == id)
                return &block;
            auto *box = std::get_if<Box>(&block.content);
            for (qsizetype i = 0; box && i < box->blocks.size(); ++i) {
                if (box->blocks[i].id == id)
                    return &box->blocks[i];
            }
        }
        return nullptr;
    }

    const Article &m_from;
    const Comparison &m_comparison;
    Side m_own;
    const QList<Change> &m_changes;
    Article m_into;
};

} // namespace

QList<Change> changesOf(const Comparison &comparison)
{
    Listing listing;
    for (const FieldComparison &field : comparison.fields)
        listing.field(field);
    listing.blocks(comparison.blocks);
    return listing.changes;
}

Article withoutChanges(const Redline &redline, const QList<Change> &changes)
{
    return TakingOver(redline, Side::After, changes).taken();
}

Article withChangesKept(const Redline &redline, const QList<Change> &changes)
{
    return TakingOver(redline, Side::Before, changes).taken();
}

} // namespace toasoan
