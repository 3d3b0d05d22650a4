#pragma once
#include <QModelIndex>
#include <QString>

namespace toasoan {

class CaptionModel;

[[nodiscard]] const CaptionModel &modelOf(const QModelIndex &index);
/// The words of a cell, or that there are none.
[[nodiscard]] QString shownWords(const QModelIndex &index);
/// What stands under the words of a cell: what the caption answers and whom it follows, or why the alt text is none.
[[nodiscard]] QString hintOf(const QModelIndex &index);
/// What is wrong with the alt text of a row's picture; empty when nothing is.
[[nodiscard]] QString altHint(const CaptionModel &model, int row);

} // namespace toasoan
