#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/office/changes_view.h"
#include "app/exchange/importers/office/package_parts.h"

namespace toasoan {

/// A text of LibreOffice (.odt), out of its parts: as readDocx().
[[nodiscard]] Result<RawCopy> readOdt(const PackageParts &parts, ChangesView view, const RefusedActs &refused = {});

/// Whether a part of a zip is one that readOdt() looks at.
[[nodiscard]] bool isOdtPart(const QString &name);

} // namespace toasoan
