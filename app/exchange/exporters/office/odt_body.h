#pragma once
#include "app/exchange/exporters/office/office_parts.h"

namespace toasoan {

/// content.xml of an OpenDocument text (ODF 1.3).
[[nodiscard]] QString odtContent(const QList<OfficePart> &parts);

} // namespace toasoan
