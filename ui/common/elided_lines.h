#pragma once
#include <QString>

class QPainter;
class QRect;

namespace toasoan {

/// As many lines as there is room for, broken between words; the last one ends in "…" where more follows.
void drawElidedLines(QPainter &painter, const QRect &room, const QString &words);

} // namespace toasoan
