#pragma once
#include <QString>

namespace toasoan {

/// What Telex would have made of these keys ("tieengs" → "tiếng", "nguoiwf" → "người"), as wordKey() writes it; empty
/// when they are no such keys: some key must change a letter and the outcome must have the shape of a syllable.
[[nodiscard]] QString readTelex(QStringView lowerCaseKeys);

/// The same for VNI, where digits are the marks ("tie6ng1", "d9u7o7c5").
[[nodiscard]] QString readVni(QStringView lowerCaseKeys);

} // namespace toasoan
