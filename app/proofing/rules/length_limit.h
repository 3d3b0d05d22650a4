#pragma once
#include "app/proofing/rules/support.h"

namespace toasoan {

/// Fields with more chữ than the profile allows; `message` has %1 for the count and %2 for the limit.
struct LengthLimit
{
    QString rule;
    Part part = Part::Headline;
    int words = 0; ///< 0: no limit
    QString message;
};

[[nodiscard]] QList<Finding> overLength(const QList<Passage> &passages, const LengthLimit &limit);

} // namespace toasoan
