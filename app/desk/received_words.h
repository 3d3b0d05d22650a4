#pragma once
#include "app/desk/receiving.h"

namespace toasoan {

/// What became of a draft, as a sentence: "Put together: 3 places by itself, 1 to look at".
[[nodiscard]] QString receivedText(const ReceivedDraft &received);
/// What a person should know beside; one sentence for each of its notes.
[[nodiscard]] QStringList noteTexts(const ReceivedDraft &received);

} // namespace toasoan
