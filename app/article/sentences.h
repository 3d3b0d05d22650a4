#pragma once
#include <QString>

namespace toasoan {

/// How many sentences a paragraph has. One ends at . ! ? or …, closing quotes included, where what follows begins with
/// a capital or a digit; neither inside a number nor after a short form ("TP. Hồ Chí Minh", "TS. Nguyễn", "v.v."). What
/// has no mark at its end counts when it holds a letter or digit.
[[nodiscard]] int countSentences(const QString &paragraph);

} // namespace toasoan
