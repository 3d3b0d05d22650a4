#pragma once
#include "app/proofing/finding.h"

class QIcon;
class QPainter;
class QPalette;
class QPointF;

namespace toasoan {

struct Theme;

/// ● error, ▲ warning, ■ information: the shape says it where colours look alike.
void drawSeverity(QPainter &painter, const QPointF &centre, Severity severity, const Theme &theme);
[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette &palette);
/// "Errors", "Warnings", "Notes".
[[nodiscard]] QString severityName(Severity severity);

} // namespace toasoan
