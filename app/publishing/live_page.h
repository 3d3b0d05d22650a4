#pragma once
#include "app/base/progress.h"
#include "app/publishing/live_check.h"

#include <QJsonArray>

namespace toasoan {

/// The page at an address as any reader gets it: no password, no cookie; redirections within the same site are
/// followed. A trouble otherwise (troubles.h); GoneThere where there is no such page. Waits; any thread.
[[nodiscard]] Result<QByteArray> livePage(const QString &url, const Progress &progress = {});

/// What a list of differences is kept as: [{"fault","approved","live"}].
[[nodiscard]] QJsonArray differencesToJson(const QList<LiveDifference> &differences);
[[nodiscard]] QList<LiveDifference> differencesFromJson(const QJsonArray &array);

/// What happened to a text, for people: "Not on the page", "Changed"…
[[nodiscard]] QString liveFaultName(LiveFault fault);

} // namespace toasoan
