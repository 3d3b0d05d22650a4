#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

enum class GoingOut {
    All,           ///< ordered to be taken down
    WhatIsPlanned, ///< its approval is gone: what readers do not have yet must not come to them
};

/// Belongs to the step that ends an article's approval, in its transaction: what is at destinations goes on its way out
/// of them, and what is still on its way there is sent no more. What is being sent at that moment goes out as soon as
/// it has arrived (PublishingService::next()).
[[nodiscard]] Outcome queueTakedowns(const DeskContext &context, Transaction &transaction, const DraftRecord &draft,
                                     const QString &person, const QDateTime &now, GoingOut what = GoingOut::All);

} // namespace toasoan
