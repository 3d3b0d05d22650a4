#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

/// Whether the person may change the draft's text, as maySuggestOnly() has it with this newsroom's way of working.
/// Refused "not-editor" (args: person, author): they may suggest. NotFound for a person that is not there.
[[nodiscard]] Outcome mayWrite(DeskContext &context, const DraftRecord &draft, const QString &person);

} // namespace toasoan
