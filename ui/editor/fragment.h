#pragma once
#include "app/article/article.h"
#include "app/base/result.h"

namespace toasoan {

/// Pieces of an article on the clipboard, in our own type beside plain text.
[[nodiscard]] QString fragmentMimeType();
/// The same for marked letters out of one block: one paragraph, to be put into another text.
[[nodiscard]] QString lettersMimeType();
[[nodiscard]] QByteArray fragmentToBytes(const QList<Block> &blocks);
[[nodiscard]] Result<QList<Block>> fragmentFromBytes(const QByteArray &bytes);

} // namespace toasoan
