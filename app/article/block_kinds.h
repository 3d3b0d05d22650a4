#pragma once
#include "app/article/block.h"

namespace toasoan {

/// Stable id of a kind, as written ("paragraph", "cross-head"…); of an unknown kind its own.
[[nodiscard]] QString kindId(const BlockContent &content);
/// Empty content of a kind; Unknown when no such kind is known.
[[nodiscard]] BlockContent emptyContent(const QString &kind);
/// Every kind known, in the order of BlockContent, without Unknown.
[[nodiscard]] QStringList knownKinds();

} // namespace toasoan
