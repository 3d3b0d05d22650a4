#pragma once
#include "app/article/annotations.h"
#include "app/store/store.h"

namespace toasoan {

/// Where a draft's text, as it stands now, was read from.
enum class RecoveredFrom {
    Head,               ///< the last revision; nothing was typed since
    Journal,            ///< typed after the last revision
    HeadDespiteJournal, ///< the journal is damaged; the last revision is whole
};

struct CurrentText
{
    Article article;
    Annotations annotations;
    RevisionId base; ///< the revision that the text was made from, or is
    RecoveredFrom from = RecoveredFrom::Head;
    QDateTime typed = {}; ///< UTC; of a text from the journal: when it was journalled
};

[[nodiscard]] Result<CurrentText> currentText(Store &store, const DraftRecord &draft);

/// A revision's text as values. StoreDamaged (args: draft, revision).
[[nodiscard]] Result<CurrentText> revisionText(Store &store, const Revision &revision);

/// The approval that the draft's state rests on, if it rests on one.
[[nodiscard]] Result<std::optional<Approval>> currentApproval(Store &store, const DraftRecord &draft);

} // namespace toasoan
