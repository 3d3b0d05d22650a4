#pragma once
#include "app/desk/history_service.h"

namespace toasoan {

/// "Saved", "Every five minutes"…; an id that is not known is shown as it is.
[[nodiscard]] QString reasonName(const QString &reason);
/// "14:05" today, "10/4 14:05" this year, else with the year; local.
[[nodiscard]] QString revisionTime(const QDateTime &time, const QDateTime &now);
/// "4.1 KB", as the language writes numbers.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "14:05 · label or reason": how a revision is named in lists and buttons.
[[nodiscard]] QString revisionTitle(const RevisionRow &row);
/// "+38 −52 words · 1 block moved", or that nothing changed.
[[nodiscard]] QString countText(const ChangeCount &count);
/// What people call a field or attribute of the canonical form.
[[nodiscard]] QString fieldName(const QString &field);

} // namespace toasoan
