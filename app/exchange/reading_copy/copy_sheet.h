#pragma once
#include "app/exchange/reading_copy/copy_facts.h"
#include "app/exchange/reading_copy/copy_words.h"

#include <QStringList>

namespace toasoan {

/// The rows of the approval sheet, each as many cells as it has columns: who wrote it, then each desk, filled in where
/// somebody approved there (once more: the last time) and else left for a pen; at the end who approved in another role.
[[nodiscard]] QList<QStringList> sheetRows(const CopyFacts &facts, const CopyWords &words);

/// What is said above the rows: that the text is not the approved one, what the bars in the margin mean.
[[nodiscard]] QStringList sheetRemarks(const CopyFacts &facts, const CopyWords &words);

/// A hash in groups of eight digits, so that eyes can compare it.
[[nodiscard]] QString groupedDigits(const QString &digits);

} // namespace toasoan
