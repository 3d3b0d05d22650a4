#pragma once
#include "app/desk/desk_context.h"
#include "app/workflow/roster.h"
#include "app/workflow/transitions.h"

namespace toasoan {

/// How the newsroom of a data folder works: its workflow.json, or else the small newsroom. BadInput (args: path).
[[nodiscard]] Result<WorkflowProfile> workflowProfile(const QString &folder);

/// The keys that count here: those of the roster, or without one all that this folder was told.
[[nodiscard]] Result<Keyring> keyring(const DeskContext &context);

/// Whose signature is under an approval, as this newsroom sees it.
[[nodiscard]] Result<SignatureState> signatureHere(const DeskContext &context, const Approval &approval);

/// Refused "signature-required" (args: who approved) for an unsigned approval where the newsroom wants signatures,
/// "signature-…" with signatureId() behind it (args: who approved) for one that does not count.
[[nodiscard]] Outcome signatureCounts(const DeskContext &context, const Approval &approval);

} // namespace toasoan
