#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

/// Belongs to the order of a takedown, in its transaction: what is at destinations goes on its way out of them, and
/// what is still on its way there is sent no more. What is being sent at that moment goes out as soon as it has arrived
/// (PublishingService::next()).
[[nodiscard]] Outcome queueTakedowns(const DeskContext &context, Transaction &transaction, const DraftRecord &draft,
                                     const QString &person, const QDateTime &now);

} // namespace toasoan
