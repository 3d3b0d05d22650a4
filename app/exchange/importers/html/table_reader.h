#pragma once
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/html/html_tree.h"

#include <functional>
#include <optional>

namespace toasoan {

/// Reads what stands in one cell.
using CellReader = std::function<QList<CopyPart>(const HtmlNode &cell)>;

/// The table that an element is. Nothing when it only puts things in their places: one row or one column, or more
/// than letters in a cell (a picture, a heading, another table). Also nothing when it is larger than
/// limits::blocksPerArticle cells.
[[nodiscard]] std::optional<Table> tableOf(const HtmlNode &table, const CellReader &read);

} // namespace toasoan
