#pragma once
#include "app/article/article.h"
#include "app/base/result.h"

namespace toasoan {

/// Pieces of an article on the clipboard, in our own type beside plain text.
[[nodiscard]] QString fragmentMimeType();
[[nodiscard]] QByteArray fragmentToBytes(const QList<Block> &blocks);
[[nodiscard]] Result<QList<Block>> fragmentFromBytes(const QByteArray &bytes);

} // namespace toasoan
