#pragma once
#include "app/article/article_json.h"
#include "app/store/store.h"

namespace toasoan {

/// A text that shall become a revision.
struct NewRevision
{
    DraftId draft;
    Article article;
    Annotations annotations;
    RevisionId base; ///< what the text was made from; empty: the head as it is now
    QString author;
    QDateTime time;
    QString reason;
    QString label;
};

/// Whether a text that equals the head's needs a revision of its own.
enum class WhenUnchanged { ReturnHead, AddAnyway };

/// A draft whose first revision this is. The record's head and text are worked out here.
[[nodiscard]] Result<Revision> createDraft(Store &store, Transaction &transaction, DraftRecord draft,
                                           const NewRevision &first);

/// Adds the revision, makes it the head, brings the list up to date and drops the journal; the draft then waits for the
/// index (indexing.h). When the head has
/// moved on from `base`, the new revision still becomes the head; the other one stays in the history. A text that the
/// head came of already, from that base, changes nothing.
[[nodiscard]] Result<Revision> saveRevision(Store &store, Transaction &transaction, const NewRevision &wanted,
                                            WhenUnchanged unchanged);

/// Adds a revision that came of two others, and makes it the head; the journal goes, so what it holds must be in one of
/// them. `base` is not looked at, `modified` is what lists say.
[[nodiscard]] Result<Revision> saveMerge(Store &store, Transaction &transaction, const NewRevision &merged,
                                         const QList<RevisionId> &parents, const QDateTime &modified);

/// Makes a revision that came of the head its successor.
[[nodiscard]] Outcome moveHead(Store &store, Transaction &transaction, const Revision &revision,
                               const TextSummary &text, const QDateTime &modified);

/// Keeps a text that is not yet a revision. One that equals its base's needs no journal: then there is none.
[[nodiscard]] Outcome journalText(Store &store, Transaction &transaction, const NewRevision &typed);

} // namespace toasoan
