#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// What a reader made of a file, or why it could not, as bytes between two processes of one version.
[[nodiscard]] QByteArray toBytes(const Result<Imported> &read);

/// Trusts nothing: lengths, counts, texts and ids are looked at as if a stranger wrote them. What was written as an
/// error is that error; BadInput, "answer", for bytes that are no answer.
[[nodiscard]] Result<Imported> importedFromBytes(const QByteArray &bytes);

} // namespace toasoan
