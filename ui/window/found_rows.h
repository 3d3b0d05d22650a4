#pragma once
#include "app/desk/draft_search.h"
#include "ui/editor/page_hits.h"
#include "ui/models/fix_list_model.h"

namespace toasoan {

/// Rows of a HitPanel; each row's source is the number of its hit. Any thread.

/// A redline of what replacing would do on the page, under a heading for each text.
[[nodiscard]] QList<FixListModel::Row> redlineOf(const QList<PageText> &texts, const QList<PageHit> &hits,
                                                 const Replacement &replacement);

/// The hits of one draft under its headline; with a replacement a redline, locked where replacing may not touch it.
/// Sources are counted from `first`.
[[nodiscard]] QList<FixListModel::Row> rowsOf(const DraftHits &draft, int first,
                                              const std::optional<Replacement> &replacement);

} // namespace toasoan
