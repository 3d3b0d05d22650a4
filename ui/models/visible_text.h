#pragma once
#include "app/proofing/finding.h"

namespace toasoan {

/// Letters of a finding as its row shows them: spaces by name where the finding is about nothing else.
[[nodiscard]] QString visibleText(const Finding &finding, const QString &text);

} // namespace toasoan
