#pragma once
#include "app/article/article.h"
#include "app/article/passage.h"
#include "app/review/text_comparison.h"

#include <optional>

/// The redline as a value: what a page, a list of changes or a program shows of the way from one article to another.
///
///     const Comparison comparison = compare(before, after);
///     for (const FieldComparison &field : comparison.fields)   // headline, sapo, bylines, tags… unchanged ones too
///         for (const TextComparison &text : field.texts)
///             for (const Piece &piece : text.pieces)           // side: Both as it was, Before deleted, After inserted
///                 show(piece.side, piece.run.text);
///     for (const BlockComparison &block : comparison.blocks)   // reading order; deleted ones where they stood
///         …block.fate, block.moved, block.texts, block.inner (of a box)
///     const ChangeCount count = countChanges(comparison);      // "+38 −52 chữ · 1 đoạn chuyển chỗ"
///
/// Pure functions, any thread; 5,000 words take milliseconds.
namespace toasoan {

/// One text on both sides. An inserted or deleted one is all of one side.
struct TextComparison
{
    Part part = Part::Body;
    int before = -1; ///< Place::item of it in the block or field before; −1: it was not there
    int after = -1;  ///< and after
    QList<Piece> pieces;
};

/// A field above the body that says something on one side at least.
struct FieldComparison
{
    QString field; ///< as the canonical form names it: "headline", "tags", "seo.slug"…
    QList<TextComparison> texts;
};

enum class Fate { Same, Changed, Inserted, Deleted };

struct BlockComparison
{
    Fate fate = Fate::Same;
    bool moved = false; ///< it stood elsewhere among its neighbours; shown where it stands now
    int before = -1;    ///< place among its neighbours, from 0; −1: not there
    int after = -1;
    Block block;    ///< as it is after; a deleted one as it was
    Block previous; ///< of one that was there: as it was before
    /// What else differs: names of the canonical form ("kind", "picture", "level"…), "empty" for empty texts.
    QStringList attributes;
    QList<TextComparison> texts;  ///< all of its texts that are not empty on both sides; of a box the title
    QList<BlockComparison> inner; ///< of a box on both sides
};

struct Comparison
{
    QList<FieldComparison> fields;
    QList<BlockComparison> blocks;
};

struct ChangeCount
{
    int inserted = 0; ///< chữ
    int deleted = 0;  ///< chữ
    int moved = 0;    ///< blocks
    int others = 0;   ///< blocks of which only attributes differ, or that have no text
    [[nodiscard]] bool isNothing() const { return inserted + deleted + moved + others == 0; }
    friend bool operator==(const ChangeCount &, const ChangeCount &) = default;
};

[[nodiscard]] Comparison compare(const Article &before, const Article &after);
[[nodiscard]] bool isChanged(const FieldComparison &field);
/// False for articles alone that are equal but for the ids of their blocks.
[[nodiscard]] bool isChanged(const Comparison &comparison);
[[nodiscard]] ChangeCount countChanges(const Comparison &comparison);
/// The block with all its texts empty: what remains are its attributes.
[[nodiscard]] Block withoutTexts(Block block);

} // namespace toasoan
