#pragma once
#include <QString>

namespace toasoan {

/// Words as they stand in an address: folded(), everything but a–z and 0–9 one hyphen, at most `longest` letters and no
/// half word at the end. "Đảng ủy xã Hòa Bình" is "dang-uy-xa-hoa-binh".
[[nodiscard]] QString slugOf(const QString &text, qsizetype longest = 80);

} // namespace toasoan
