#pragma once
#include "app/store/store.h"

namespace toasoan {

struct StandingText
{
    StoredText text;
    ContentHash content; ///< of its article
};

/// The text as it stands: what was typed last, or the head. StoreDamaged, NotFound.
[[nodiscard]] Result<StandingText> standingText(Store &store, const DraftRecord &draft);

/// Brings the index up to some of the drafts that changed since, the oldest change first; how many those were. 0: none
/// waits. An index that is found damaged is made anew: it is emptied, and then all drafts wait.
[[nodiscard]] Result<int> indexWaiting(Store &store, int most);

/// Empties the index, so that it is made anew: then all drafts wait. For one that is damaged.
[[nodiscard]] Outcome remakeIndex(Store &store);

} // namespace toasoan
