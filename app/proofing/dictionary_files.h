#pragma once
#include "app/base/result.h"

namespace toasoan {

/// The words listed in `base`.dic, after a look at both files that tells a Hunspell dictionary from whatever else may
/// lie there: Hunspell itself takes any bytes, and as much memory as a damaged file asks for.
/// NotFound, TooLarge or BadInput; args: the path of the file at fault.
[[nodiscard]] Result<QStringList> dictionaryWords(const QString &base);

} // namespace toasoan
