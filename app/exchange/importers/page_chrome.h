#pragma once
#include <QString>

namespace toasoan {

/// Whether a whole line is known furniture of news pages: a button, a heading of other news, an advertisement's label.
[[nodiscard]] bool isPageChrome(const QString &line);

} // namespace toasoan
