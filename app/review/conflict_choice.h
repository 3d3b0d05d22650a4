#pragma once
#include "app/review/revision_graph.h"

namespace toasoan {

/// A conflict as a person looks at it: what each side says of the field or block, in plain letters, one passage a line;
/// empty where that side has none.
struct ConflictSides
{
    MergeConflict conflict;
    QString mine;
    QString theirs;
    bool canKeepBoth = false; ///< a block, or the notes: other fields have one text
    friend bool operator==(const ConflictSides &, const ConflictSides &) = default;
};

[[nodiscard]] ConflictSides sidesOf(const MergeConflict &conflict, const RevisionContent &mine,
                                    const RevisionContent &theirs);

/// Whether the two say the same of it, letter and setting, in the same place.
[[nodiscard]] bool unitIsSame(const RevisionContent &a, const RevisionContent &b, const MergeConflict &unit);

enum class ConflictChoice { Mine, Theirs, Both };

/// The text as it stands, with the field or block as chosen. Where the chosen side has no such block it goes; Both:
/// theirs stands behind mine, as a block of its own.
[[nodiscard]] RevisionContent withChoice(const RevisionContent &now, const RevisionContent &mine,
                                         const RevisionContent &theirs, const MergeConflict &conflict,
                                         ConflictChoice choice);

} // namespace toasoan
