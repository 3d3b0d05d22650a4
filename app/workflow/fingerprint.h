#pragma once
#include "app/workflow/signing.h"

namespace toasoan {

/// A key as eight words that two people compare on the phone: 64 bits of its hash, "áo dài · cây đa · …". The same on
/// every machine and in every version.
[[nodiscard]] QString fingerprintWords(const PublicKey &key);

/// Whether somebody typed these words: case, tones and what stands between them do not matter.
[[nodiscard]] bool isFingerprint(const QString &typed, const PublicKey &key);

} // namespace toasoan
