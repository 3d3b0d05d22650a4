#pragma once
#include "app/review/comparison.h"

namespace toasoan {

/// One thing that a reader of a redline keeps or puts back.
struct Change
{
    enum class Of {
        Words,    ///< a stretch of one text: what went, what came in its place, or both
        Field,    ///< a field above the body as a whole
        Inserted, ///< a block
        Deleted,  ///< a block
        Moved,    ///< a block
        Block,    ///< what else a block is: its picture, level, how many items it has
    };
    Of of = Of::Words;
    QString field;  ///< of the canonical form; empty for a block
    BlockId before; ///< the block on each side; empty where there is none
    BlockId after;
    Part part = Part::Body; ///< of Words, and so are the next three
    int textBefore = -1;
    int textAfter = -1;
    int stretch = 0; ///< which one of its text, from 0
    QString deleted; ///< letters, to be shown
    QString inserted;
    QStringList attributes; ///< of Block

    /// The owner of the text as attribution names it.
    [[nodiscard]] QString owner() const
    {
        return !field.isEmpty() ? field : after.isEmpty() ? before.value : after.value;
    }
    friend bool operator==(const Change &, const Change &) = default;
};

/// In reading order. None of them touches what another one is about, but for letters that moved from one block into
/// another: those are two.
[[nodiscard]] QList<Change> changesOf(const Comparison &comparison);

/// Two versions and what is between them: `comparison` is compare(before, after).
struct Redline
{
    Article before;
    Article after;
    Comparison comparison;
};

/// `after` with these changes put back. All of them: `before`, but for ids of blocks.
[[nodiscard]] Article withoutChanges(const Redline &redline, const QList<Change> &changes);
/// `before` with these changes made, as somebody who keeps them sees it: they are no changes any more. All of them:
/// `after`, but for ids of blocks.
[[nodiscard]] Article withChangesKept(const Redline &redline, const QList<Change> &changes);

} // namespace toasoan
