#pragma once
#include <QString>

namespace toasoan {

/// Text as search compares it: normalizedText(), lower case, without tones and marks, đ → d. "Bí thư Đảng ủy" and
/// "bi thu dang uy" fold alike; folded() of a folded text is itself.
[[nodiscard]] QString folded(const QString &text);

} // namespace toasoan
