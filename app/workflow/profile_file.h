#pragma once
#include "app/workflow/transitions.h"

namespace toasoan {

/// A way of working as a file has it (resources/workflow/README.md). Strict: BadInput's detail is "PATH: reason". One
/// in which a state is never reached, somebody could not act or an action has two rows in one state is refused.
[[nodiscard]] Result<WorkflowProfile> profileFromJson(const QByteArray &bytes);

/// What is built in: "small-newsroom", "full-chain".
[[nodiscard]] QStringList builtInProfiles();
/// The file of one of these; empty for any other name.
[[nodiscard]] QByteArray builtInProfile(const QString &id);

} // namespace toasoan
