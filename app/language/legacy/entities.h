#pragma once
#include <QString>

namespace toasoan {

/// Text with the references of HTML ("&agrave;", "&#7843;", "&#x1EA3;") read as the characters that they name, and
/// where that gives references of letters again, once more. What names nothing stays: "R&D;", "A & B".
[[nodiscard]] QString withoutEntities(const QString &text);

} // namespace toasoan
