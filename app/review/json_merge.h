#pragma once
#include "app/review/merge.h"

namespace toasoan {

struct MergedJson
{
    QJsonObject object;
    QList<MergeConflict> conflicts;
};

/// merge() for the canonical form of an article or of annotations. Kinds that nobody knows here are merged as well.
[[nodiscard]] MergedJson mergeJson(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

} // namespace toasoan
