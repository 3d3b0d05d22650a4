#pragma once
#include <QColor>

namespace toasoan {

struct Theme;

/// What one person inserted, in a redline.
struct PersonColours
{
    QColor fill;
    QColor on;
};

/// Few, so that each can be told; the first is the usual green. Beyond the last they begin again: a letter tells those.
[[nodiscard]] PersonColours personColours(const Theme &theme, int person);

} // namespace toasoan
