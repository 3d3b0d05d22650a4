#pragma once
#include "app/base/progress.h"
#include "app/store/page_file.h"

#include <QVariantList>

namespace toasoan {

/// One row as it lies in a leaf of some table.
struct CarvedRow
{
    std::optional<qint64> rowid; ///< none in a table without row ids
    QVariantList values;         ///< null, qint64, double, QString or QByteArray
    QList<quint32> pages;        ///< where its bytes lie
};

/// Finds rows in every page that looks like a leaf, whether or not anything still leads to it. Trusts nothing: what
/// does not fit is passed over. Progress in pages.
[[nodiscard]] Outcome carveRows(const PageFile &file, const std::function<void(const CarvedRow &)> &visit,
                                const Progress &progress);

} // namespace toasoan
