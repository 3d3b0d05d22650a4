#pragma once
#include "app/desk/desk_context.h"
#include "app/desk/workflow_service.h"

namespace toasoan {

/// What the request says of a takedown or a correction, in clean letters; of another step, that. Refused as
/// codeIsKnown() (ledger_reasons.h) and checkedOrdering() of app/workflow; TooLarge (args: what, limit) also for the
/// reason.
[[nodiscard]] Result<Ordering> checkedOrdering(const DeskContext &context, const StepRequest &request);

/// What waits for a decision on that step.
[[nodiscard]] Result<std::optional<LedgerEntry>> openRequest(const DeskContext &context, const DraftId &draft,
                                                             Action action);

/// Writes the order that a step is into the ledger; what was asked for is granted by it. `draft` is as it was before
/// the step, `revision` what the step made: it is kept. Told are the author, the last editor, and whoever asked.
[[nodiscard]] Result<LedgerEntry> enterOrder(const DeskContext &context, Transaction &transaction,
                                             const DraftRecord &draft, const StepRequest &request, const Acting &acting,
                                             const Revision &revision);

} // namespace toasoan
