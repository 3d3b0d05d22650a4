#pragma once
#include "app/desk/desk.h"
#include "app/exchange/reading_copy/copy_facts.h"

namespace toasoan {

/// What the reading copy of what leaves says of it: a final copy tells how it stood when it was approved, by the clock
/// of Vietnam, a draft copy what state it is in.
[[nodiscard]] Result<CopyFacts> copyFactsOf(Desk &desk, const PackageInput &leaving);

/// The reading copy with its approval sheet as a PDF. A final copy of the same revision has the same bytes wherever the
/// same fonts are. Needs fonts, so a QGuiApplication: Io "pdf" without one. Takes a second: not for the GUI thread.
[[nodiscard]] Result<QByteArray> readingCopyOf(Desk &desk, const PackageInput &leaving);

} // namespace toasoan
