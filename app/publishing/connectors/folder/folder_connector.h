#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// A folder that a CMS or an agency's ingest looks into. Settings: "folder", absolute; "form", of outgoingForms().
[[nodiscard]] std::unique_ptr<Connector> makeFolder(const Destination &destination, const QString &secret);

} // namespace toasoan
