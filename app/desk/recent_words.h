#pragma once
#include "app/base/result.h"

#include <QStringList>

namespace toasoan {

class DraftService;

/// What the newest articles say in their fields, to be offered again: newest first, each once.
struct RecentWords
{
    QStringList sections;
    QStringList genres;
    QStringList tags;
    QStringList bylines;
    QStringList credits; ///< of pictures
};

/// Of the `drafts` that changed last; one that cannot be read is left out.
[[nodiscard]] Result<RecentWords> recentWords(const DraftService &service, int drafts = 100);

} // namespace toasoan
