#pragma once
#include "app/base/error.h"

namespace toasoan {

/// The sentence a person reads: what happened, that nothing is lost, what to do. Made here alone.
[[nodiscard]] QString errorText(const Error &error);
/// Why there is no new backup, and what to do.
[[nodiscard]] QString backupErrorText(const Error &error);

} // namespace toasoan
