#pragma once
#include "app/desk/desk.h"

namespace toasoan {

/// Writes the reading copy with its approval sheet as a PDF, as the window does. A final copy leaves as
/// ExportService::leaving() lets it, and stands in the log; a draft copy says on every page what state it is in. Needs
/// fonts, so a QGuiApplication; takes a second: not for the GUI thread.
[[nodiscard]] Result<PackageInfo> writeReadingCopy(Desk &desk, const DraftId &draft, const QString &path,
                                                   Copy copy = Copy::Final, const Leaving &leaving = {});

} // namespace toasoan
