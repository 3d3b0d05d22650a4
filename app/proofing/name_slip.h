#pragma once
#include "app/proofing/known_names.h"

namespace toasoan {

/// What slip made `written`, a wordKey(), of word `place` of a name of two words or more; WordSlip::None as well when
/// it is more likely the name of some other place or person. All other words of the name stand there as they are.
[[nodiscard]] WordSlip likelySlip(const QString &written, const KnownName &name, qsizetype place,
                                  const KnownNames &names);

/// Whether a foreign name of one word is meant: of six letters at least, since of shorter ones too many are one letter
/// apart.
[[nodiscard]] bool isLikelySlipOfForeignName(const QString &written, const KnownName &name, const KnownNames &names);

} // namespace toasoan
