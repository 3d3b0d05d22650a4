#pragma once
#include "app/store/store.h"

namespace toasoan {

/// One line of a list of drafts.
struct DraftRow
{
    qint64 number = 0; ///< the store's
    DraftId id;
    QString headline;
    State state = State::Writing;
    QString author;
    QDateTime created; ///< UTC, as all times here
    QDateTime modified;
    QDateTime deletedAt; ///< invalid unless in the trash
    std::optional<SealState> seal;
    DraftOrigin origin = DraftOrigin::Own;
    int words = 0;
    QString label;                  ///< of its newest version
    QList<TextRange> headlineFound; ///< where the words stand that were searched
    Snippet snippet;                ///< empty where nothing was searched
};

[[nodiscard]] Result<QList<DraftRow>> rowsOf(Store &store, const QList<DraftRecord> &drafts);

/// The drafts with these numbers, in this order, and where in them the words of the search stand.
[[nodiscard]] Result<QList<DraftRow>> foundRows(Store &store, const QList<qint64> &numbers, const Match &match);

} // namespace toasoan
