#pragma once
#include <QList>

namespace toasoan {

/// A stretch that two sequences have in common.
struct CommonRun
{
    int before = 0; ///< where it starts in the one
    int after = 0;  ///< and in the other
    int length = 0;
    friend bool operator==(const CommonRun &, const CommonRun &) = default;
};

/// What stays of `before` when it becomes `after` by the fewest deletions and insertions (Myers 1986), in order. Both
/// hold numbers of what was met, from 0 to `kinds` − 1. Where more than 2,000 edits are needed in the middle, nothing
/// of the middle counts as common: the work is bounded, whatever comes in.
[[nodiscard]] QList<CommonRun> commonRuns(const QList<int> &before, const QList<int> &after, int kinds);

/// Of a list of different numbers, negative ones left out: which places form the longest increasing sequence.
[[nodiscard]] QList<bool> longestIncreasing(const QList<int> &numbers);

} // namespace toasoan
