#include "app/review/annotations_along.h"

#include "app/article/moved_anchors.h"
#include "app/review/comparison.h"
#include "app/review/field_texts.h"

#include <QHash>

namespace toasoan {
namespace {

/// The way of every text from one version to another.
class TextWays
{
public:
    explicit TextWays(const Comparison &comparison)
    {
        for (const FieldComparison &field : comparison.fields) {
            if (const auto part = partFromId(field.field))
                addTexts({}, {}, field.texts, part);
        }
        addBlocks(comparison.blocks);
    }

    [[nodiscard]] const QList<TextChange> &changes() const { return m_changes; }
    [[nodiscard]] Place now(const Place &place) const
    {
        if (place.part == Part::Picture)
            return {place.part, m_blocks.value(place.block, place.block), place.item};
        return m_places.value(place, place);
    }

private:
    void addBlocks(const QList<BlockComparison> &blocks)
    {
        for (const BlockComparison &block : blocks) {
            if (block.fate != Fate::Changed)
                continue;
            m_blocks.insert(block.previous.id, block.block.id);
            addTexts(block.previous.id, block.block.id, block.texts);
            addBlocks(block.inner);
        }
    }

    void addTexts(const BlockId &was, const BlockId &is, const QList<TextComparison> &texts,
                  std::optional<Part> field = {})
    {
        for (const TextComparison &text : texts) {
            if (text.before < 0 || text.after < 0)
                continue;
            const Place before{field.value_or(text.part), was, text.before};
            addChanges(before, text.pieces);
            m_places.insert(before, {before.part, is, text.after});
        }
    }

    void addChanges(const Place &place, const QList<Piece> &pieces)
    {
        int at = 0;
        bool isOpen = false;
        for (const Piece &piece : pieces) {
            const int length = static_cast<int>(piece.run.text.size());
            if (piece.side == Side::Both) {
                at += length;
                isOpen = false;
                continue;
            }
            if (!std::exchange(isOpen, true))
                m_changes.append({place, {at, 0}, {}});
            if (piece.side == Side::After) {
                m_changes.last().letters += piece.run.text;
            } else {
                m_changes.last().range.length += length;
                at += length;
            }
        }
    }

    QList<TextChange> m_changes;
    QHash<Place, Place> m_places;
    QHash<BlockId, BlockId> m_blocks;
};

} // namespace

Annotations annotationsAlong(const Annotations &annotations, const Article &from, const Article &to)
{
    if (from == to)
        return annotations;
    const TextWays ways(compare(from, to));
    Annotations moved = movedAlong(annotations, ways.changes());
    for (CommentThread &thread : moved.threads)
        thread.anchor.place = ways.now(thread.anchor.place);
    for (Anchor &anchor : moved.noProof)
        anchor.place = ways.now(anchor.place);
    for (FindingDecision &decision : moved.decisions)
        decision.place = ways.now(decision.place);
    return moved;
}

} // namespace toasoan
