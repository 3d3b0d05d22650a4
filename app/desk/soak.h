#pragma once
#include "app/base/ids.h"
#include "app/base/result.h"

#include <functional>

namespace toasoan {

class Desk;

struct SoakPlan
{
    quint32 seed = 1; ///< the same seed does the same in an equal folder
    qint64 actions = 1000;
    QString secret; ///< of an encrypted folder: backups are made by connections of their own
    std::function<void(const RevisionId &)> acknowledge; ///< called after each save that was called done
};

/// Works on a handful of drafts at random: types, pastes pictures, journals, saves, takes workflow steps, throws away
/// and brings back, makes backups. What the proofs of tests/system drive while they kill it, cut its power or let its
/// calls fail.
[[nodiscard]] Outcome soak(Desk &desk, const SoakPlan &plan);

} // namespace toasoan
