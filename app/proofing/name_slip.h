#pragma once
#include "app/proofing/known_names.h"

namespace toasoan {

/// Whether `written`, a wordKey(), is more likely a slip for word `place` of a name of two words or more than the name
/// of some other place or person. All other words of the name stand there as they are.
[[nodiscard]] bool isLikelySlip(const QString &written, const KnownName &name, qsizetype place,
                                const KnownNames &names);

/// The same for a foreign name of one word: of six letters at least, since of shorter ones too many are one letter
/// apart.
[[nodiscard]] bool isLikelySlipOfForeignName(const QString &written, const KnownName &name, const KnownNames &names);

} // namespace toasoan
