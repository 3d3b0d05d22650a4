#pragma once
#include "app/article/article.h"
#include "app/desk/desk_context.h"

namespace toasoan {

/// Who lets an embargoed article leave early, and why; nothing where nobody does.
struct EmbargoRelease
{
    QString person = {}; ///< empty: the account's own
    QString reason = {};
};

/// Whether readers may get the article at that time. Refused "embargoed" (args: headline, until), unless somebody who
/// may waive (WorkflowProfile::waivers) says why: "embargo-role" (args: person, the roles that may).
[[nodiscard]] Outcome embargoAllows(const DeskContext &context, const Article &article, const QDateTime &readers,
                                    const EmbargoRelease &release = {});

} // namespace toasoan
