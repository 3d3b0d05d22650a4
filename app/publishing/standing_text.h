#pragma once
#include "app/article/article.h"

#include <QJsonObject>

namespace toasoan {

/// What stands at a destination (Placement::left: "title", "excerpt", "content"), as an article of plain texts: enough
/// to show what others changed. Texts that are the same keep the same block, by place.
[[nodiscard]] Article standingText(const QJsonObject &standing);

} // namespace toasoan
