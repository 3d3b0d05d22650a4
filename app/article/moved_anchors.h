#pragma once
#include "app/article/annotations.h"

namespace toasoan {

/// The annotations of an article after these changes of its texts (withChanges()): what is pinned behind a change moves
/// along, and what is typed behind its last letter is not in it; what is pinned to changed letters holds those that took
/// their place; a stretch without proofing goes with its last letter.
[[nodiscard]] Annotations movedAlong(const Annotations &annotations, const QList<TextChange> &changes);

} // namespace toasoan
