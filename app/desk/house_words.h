#pragma once
#include "app/base/result.h"

#include <QString>

namespace toasoan {

/// Adds a word to what the newsroom shares, DATA/language/house-words.txt (UTF-8, a word or name a line, # comments),
/// unless it stands there. TooLarge or another Error of the file when it cannot be read or written; it stays then.
[[nodiscard]] Outcome addHouseWord(const QString &dataFolder, const QString &word);

} // namespace toasoan
