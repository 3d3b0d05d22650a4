#pragma once
#include "app/desk/draft_service.h"
#include "app/language/replacement.h"

namespace toasoan {

/// One match in a draft's text.
struct DraftHit
{
    Place place;
    TextMatch match;
    QString letters; ///< as they stand there
};

/// What finding says of one draft.
struct DraftHits
{
    DraftId draft;
    QString headline;
    State state = State::Writing;
    QList<Passage> passages; ///< those that have hits
    QList<DraftHit> hits;    ///< in reading order
};

/// New letters for one hit.
struct HitChange
{
    DraftHit hit;
    QString letters;
};

/// Whether replacing in many drafts at once may touch one in this state: not where somebody stands up for the text.
[[nodiscard]] bool isOpenToReplacing(State state);

/// Finds in one draft as it stands now; a caller that goes through many may stop between two. TextSearch's errors.
[[nodiscard]] Result<DraftHits> hitsIn(const DraftService &drafts, const DraftId &draft, const TextSearch &search);

/// Makes the changes whose letters still stand there, as one revision with this reason, and says how many they were.
/// None: no revision. Refused "not-open-to-replacing" (args: headline).
[[nodiscard]] Result<int> replaceIn(DraftService &drafts, const DraftId &draft, const QList<HitChange> &changes,
                                    const QString &reason);

} // namespace toasoan
