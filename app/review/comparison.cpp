#include "app/review/comparison.h"

#include "app/article/article_json.h"
#include "app/article/counts.h"
#include "app/article/text_walk.h"
#include "app/review/block_matching.h"
#include "app/review/common_sequence.h"
#include "app/review/field_texts.h"

#include <QHash>
#include <QJsonArray>

namespace toasoan {
namespace {

struct PlacedText
{
    Part part = Part::Body;
    int item = 0;
    Text text;
};

Text asText(const QString &text)
{
    return plainText(text);
}

Text asText(const Text &text)
{
    return text;
}

QList<PlacedText> textsOf(const Block &block)
{
    QList<PlacedText> texts;
    TextWalk([&](const Place &place, const auto &text) {
        if (place.block == block.id && !text.isEmpty())
            texts.append({place.part, place.item, asText(text)});
    }).block(block);
    return texts;
}

QList<PlacedText> textsOf(const QStringList &values)
{
    QList<PlacedText> texts;
    for (int i = 0; i < values.size(); ++i)
        texts.append({Part::Body, i, plainText(values[i])});
    return texts;
}

/// Equal texts get equal numbers.
QList<int> numbered(const QList<PlacedText> &texts, QHash<std::pair<int, QString>, int> &known)
{
    QList<int> numbers;
    for (const PlacedText &text : texts) {
        const std::pair<int, QString> key{static_cast<int>(text.part), plainText(text.text)};
        numbers.append(known.value(key, static_cast<int>(known.size())));
        known.insert(key, numbers.last());
    }
    return numbers;
}

/// Pairs texts of two versions of one block: equal ones first, what lies between them in order.
class TextPairing
{
public:
    TextPairing(const QList<PlacedText> &before, const QList<PlacedText> &after) : m_before(before), m_after(after) {}

    [[nodiscard]] QList<TextComparison> paired()
    {
        QHash<std::pair<int, QString>, int> known;
        const QList<int> before = numbered(m_before, known);
        const QList<int> after = numbered(m_after, known);
        int i = 0;
        int j = 0;
        for (const CommonRun &run : commonRuns(before, after, static_cast<int>(known.size()))) {
            addGap(i, run.before, j, run.after);
            for (int k = 0; k < run.length; ++k)
                add(run.before + k, run.after + k);
            i = run.before + run.length;
            j = run.after + run.length;
        }
        addGap(i, static_cast<int>(m_before.size()), j, static_cast<int>(m_after.size()));
        return std::move(m_pairs);
    }

private:
    void addGap(int i, int endBefore, int j, int endAfter)
    {
        for (; i < endBefore; ++i) {
            int match = j;
            while (match < endAfter && m_after[match].part != m_before[i].part)
                ++match;
            if (match == endAfter) {
                add(i, -1);
                continue;
            }
            for (; j < match; ++j)
                add(-1, j);
            add(i, j++);
        }
        for (; j < endAfter; ++j)
            add(-1, j);
    }

    void add(int i, int j)
    {
        const Text nothing;
        const PlacedText &either = j >= 0 ? m_after[j] : m_before[i];
        m_pairs.append({either.part, i >= 0 ? m_before[i].item : -1, j >= 0 ? m_after[j].item : -1,
                        compareTexts(i >= 0 ? m_before[i].text : nothing, j >= 0 ? m_after[j].text : nothing)});
    }

    const QList<PlacedText> &m_before;
    const QList<PlacedText> &m_after;
    QList<TextComparison> m_pairs;
};

QList<TextComparison> compareLists(const QList<PlacedText> &before, const QList<PlacedText> &after)
{
    return TextPairing(before, after).paired();
}

bool isArrayOfOtherSize(const QJsonValue &a, const QJsonValue &b)
{
    return a.isArray() && b.isArray() && a.toArray().size() != b.toArray().size();
}

/// Names of the canonical form. How many items or paragraphs there are shows in the texts.
QStringList attributesThatDiffer(const Block &before, const Block &after)
{
    const QJsonObject old = blockToJson(withoutTexts(before));
    const QJsonObject young = blockToJson(withoutTexts(after));
    QStringList keys = old.keys() + young.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) {
        const bool inTexts = (key == u"items" || key == u"paragraphs") && isArrayOfOtherSize(old[key], young[key]);
        return key == u"id" || inTexts || old[key] == young[key];
    });
    return keys;
}

bool differs(const QList<TextComparison> &texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const TextComparison &text) {
        return text.before < 0 || text.after < 0 || isChanged(text.pieces);
    });
}

bool differs(const BlockComparison &block)
{
    return block.moved || block.fate != Fate::Same;
}

QList<BlockComparison> compareBlocks(const QList<Block> &before, const QList<Block> &after);

BlockComparison inserted(const Block &block, int place)
{
    return {Fate::Inserted, false, -1, place, block, {}, {}, compareLists({}, textsOf(block)), {}};
}

BlockComparison deleted(const Block &block, int place)
{
    return {Fate::Deleted, false, place, -1, block, {}, {}, compareLists(textsOf(block), {}), {}};
}

/// Empty texts came, went or changed places beside words that changed: no text says so, each of them has its other
/// side.
bool emptyTextsDiffer(const QList<TextComparison> &texts, const Block &before, const Block &after)
{
    const auto isPaired = [](const TextComparison &text) { return text.before >= 0 && text.after >= 0; };
    if (!std::all_of(texts.begin(), texts.end(), isPaired))
        return false;
    const auto wentOn = [](const TextComparison &text) { return text.before != text.after; };
    return std::any_of(texts.begin(), texts.end(), wentOn)
           || !(withoutTexts(before).content == withoutTexts(after).content);
}

BlockComparison paired(const Block &before, const Block &after)
{
    BlockComparison pair;
    pair.block = after;
    pair.texts = compareLists(textsOf(before), textsOf(after));
    const auto *oldBox = std::get_if<Box>(&before.content);
    const auto *box = std::get_if<Box>(&after.content);
    if (oldBox && box)
        pair.inner = compareBlocks(oldBox->blocks, box->blocks);
    if (before == after)
        return pair;
    pair.previous = before;
    pair.attributes = attributesThatDiffer(before, after);
    const bool innerDiffers =
        std::any_of(pair.inner.begin(), pair.inner.end(), [](const BlockComparison &inner) { return differs(inner); });
    if (!box && pair.attributes.isEmpty() && emptyTextsDiffer(pair.texts, before, after))
        pair.attributes.append(QStringLiteral("empty"));
    bool changed = !pair.attributes.isEmpty() || differs(pair.texts) || innerDiffers;
    if (!changed && !box && !(before.content == after.content)) { // empty texts came, went or changed places
        pair.attributes.append(QStringLiteral("empty"));
        changed = true;
    }
    pair.fate = changed ? Fate::Changed : Fate::Same;
    return pair;
}

/// Puts deleted blocks where they stood: after the nearest one before them that stayed in its place.
class BlockWeaving
{
public:
    BlockWeaving(const QList<Block> &before, const QList<Block> &after)
        : m_before(before), m_after(after), m_match(matchBlocks(before, after)), m_gone(before.size(), true)
    {
        for (const int place : std::as_const(m_match.before)) {
            if (place >= 0)
                m_gone[place] = false;
        }
    }

    [[nodiscard]] QList<BlockComparison> woven()
    {
        addDeletedUpTo(nextThatStayed(0));
        for (int i = 0; i < m_after.size(); ++i) {
            add(i);
            if (stayed(i))
                addDeletedUpTo(nextThatStayed(i + 1));
        }
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] bool stayed(int after) const { return m_match.before[after] >= 0 && !m_match.moved[after]; }

    /// Its place before.
    [[nodiscard]] int nextThatStayed(int after) const
    {
        while (after < m_after.size() && !stayed(after))
            ++after;
        return after < m_after.size() ? m_match.before[after] : static_cast<int>(m_before.size());
    }

    void addDeletedUpTo(int end)
    {
        for (; m_done < end; ++m_done) {
            if (m_gone[m_done])
                m_blocks.append(deleted(m_before[m_done], m_done));
        }
    }

    void add(int after)
    {
        const int before = m_match.before[after];
        if (before < 0)
            return m_blocks.append(inserted(m_after[after], after));
        BlockComparison pair = paired(m_before[before], m_after[after]);
        pair.moved = m_match.moved[after];
        pair.before = before;
        pair.after = after;
        m_blocks.append(std::move(pair));
    }

    const QList<Block> &m_before;
    const QList<Block> &m_after;
    BlockMatch m_match;
    QList<bool> m_gone;
    int m_done = 0;
    QList<BlockComparison> m_blocks;
};

QList<BlockComparison> compareBlocks(const QList<Block> &before, const QList<Block> &after)
{
    return BlockWeaving(before, after).woven();
}

QStringList valuesOf(const QList<FieldTexts> &fields, const QString &field)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&field](const FieldTexts &known) { return known.field == field; });
    return found == fields.end() ? QStringList() : found->values;
}

/// Every field of either side, in the order of the article.
QStringList fieldsOf(const QList<FieldTexts> &before, const QList<FieldTexts> &after)
{
    QStringList names;
    qsizetype done = 0;
    for (const FieldTexts &field : after) {
        qsizetype same = done;
        while (same < before.size() && before[same].field != field.field)
            ++same;
        for (; same < before.size() && done < same; ++done)
            names.append(before[done].field);
        done += same < before.size() ? 1 : 0;
        names.append(field.field);
    }
    for (; done < before.size(); ++done)
        names.append(before[done].field);
    return names;
}

QList<FieldComparison> compareFields(const Article &before, const Article &after)
{
    const QList<FieldTexts> old = fieldTexts(before);
    const QList<FieldTexts> young = fieldTexts(after);
    QList<FieldComparison> fields;
    for (const QString &field : fieldsOf(old, young))
        fields.append({field, compareLists(textsOf(valuesOf(old, field)), textsOf(valuesOf(young, field)))});
    return fields;
}

void count(const QList<TextComparison> &texts, ChangeCount &changes)
{
    for (const TextComparison &text : texts) {
        for (const Piece &piece : text.pieces) {
            changes.inserted += piece.side == Side::After ? countWords(piece.run.text) : 0;
            changes.deleted += piece.side == Side::Before ? countWords(piece.run.text) : 0;
        }
    }
}

void count(const QList<BlockComparison> &blocks, ChangeCount &changes)
{
    for (const BlockComparison &block : blocks) {
        count(block.texts, changes);
        count(block.inner, changes);
        const bool inWords = differs(block.texts) || !block.inner.isEmpty();
        changes.moved += block.moved ? 1 : 0;
        changes.others += block.fate != Fate::Same && (!inWords || !block.attributes.isEmpty()) ? 1 : 0;
        if (block.fate == Fate::Inserted || block.fate == Fate::Deleted) {
            if (const auto *box = std::get_if<Box>(&block.block.content)) {
                for (const Block &inner : box->blocks)
                    count(block.fate == Fate::Inserted ? inserted(inner, 0).texts : deleted(inner, 0).texts, changes);
            }
        }
    }
}

} // namespace

Block withoutTexts(Block block)
{
    if (auto *box = std::get_if<Box>(&block.content))
        box->blocks.clear();
    TextWalk([](const Place &, auto &text) { text.clear(); }).block(block);
    return block;
}

Comparison compare(const Article &before, const Article &after)
{
    return {compareFields(before, after), compareBlocks(before.body, after.body)};
}

bool isChanged(const FieldComparison &field)
{
    return differs(field.texts);
}

bool isChanged(const Comparison &comparison)
{
    const auto fieldChanged = [](const FieldComparison &field) { return isChanged(field); };
    const auto blockChanged = [](const BlockComparison &block) { return differs(block); };
    return std::any_of(comparison.fields.begin(), comparison.fields.end(), fieldChanged)
           || std::any_of(comparison.blocks.begin(), comparison.blocks.end(), blockChanged);
}

ChangeCount countChanges(const Comparison &comparison)
{
    ChangeCount changes;
    for (const FieldComparison &field : comparison.fields)
        count(field.texts, changes);
    count(comparison.blocks, changes);
    return changes;
}

} // namespace toasoan
