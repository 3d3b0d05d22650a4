#pragma once
#include "app/publishing/connector.h"
#include "app/publishing/connectors/endpoint/json_template.h"

namespace toasoan {

/// What a template may name, of an article that is to be shown. What is long is made only where the template wants it.
/// What packageParts() says.
[[nodiscard]] Result<QJsonObject> endpointValues(const Delivery &delivery, const JsonTemplate &wanted);
/// …of one that is to be taken down: its names, a version that is higher, and nothing else.
[[nodiscard]] QJsonObject canceledValues(const Placement &placement);

} // namespace toasoan
