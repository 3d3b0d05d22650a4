#pragma once
#include "app/desk/desk.h"
#include "app/exchange/reading_copy/copy_facts.h"

namespace toasoan {

/// What the reading copy of what leaves says of it: a final copy tells how it stood when it was approved, by the clock
/// of Vietnam, a draft copy what state it is in. In a package the sheet has the approval that it leaves with and
/// nothing else: what came before is in the log, and who reads there what roles people have now could not write the
/// same bytes anew.
[[nodiscard]] Result<CopyFacts> copyFactsOf(Desk &desk, const PackageInput &leaving, ApprovalSheet sheet);

/// The reading copy with its approval sheet as a PDF. A final one in a package has the same bytes for the same
/// revision wherever the same fonts are. Needs fonts, so a QGuiApplication: Io "pdf" without one. Takes a second: not
/// for the GUI thread.
[[nodiscard]] Result<QByteArray> readingCopyOf(Desk &desk, const PackageInput &leaving, ApprovalSheet sheet);

} // namespace toasoan
