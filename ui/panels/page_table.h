#pragma once
#include <QList>

class QTableView;

namespace toasoan {

constexpr int pageRowHeight = 36; ///< px

/// The look of a table that has a page of the window for itself: whole rows are chosen, quietly, and Tab leaves it. Its
/// columns have these widths (px); the one with 0 takes what is left. The model is set already.
void setUpPageTable(QTableView &table, const QList<int> &widths);

} // namespace toasoan
