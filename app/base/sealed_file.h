#pragma once
#include "app/base/data_key.h"
#include "app/base/portions.h"

#include <optional>

namespace toasoan {

// A private file as it lies in an encrypted folder: a mark of 16 bytes, a nonce, and then pieces of 64 KiB, each
// encrypted with its tag (libsodium's secretstream, XChaCha20-Poly1305). The file's name is part of what each tag
// covers, and the last piece says that it is the last: what is altered, cut off, put elsewhere or exchanged with
// another file is noticed.
namespace sealed_file {

constexpr qsizetype markSize = 16;
constexpr qsizetype pieceSize = 64 * 1024;

[[nodiscard]] bool begins(const QByteArray &bytes); ///< whether this is how such a file begins

[[nodiscard]] Portions sealing(const DataKey &key, const QString &name, Portions plain);
/// StoreDamaged (args: name) where the bytes are not what was sealed with this key under this name. What came before is
/// right; whether it is all is known at the end alone.
[[nodiscard]] Portions opening(const DataKey &key, const QString &name, Portions sealed);

/// A file's name as it can be seen of a sealed file that people gave one: the same for the same name.
[[nodiscard]] QString hiddenName(const DataKey &key, const QString &name);
/// The name that was hidden; nothing when it was none, or hidden with another key.
[[nodiscard]] std::optional<QString> shownName(const DataKey &key, const QString &hidden);

} // namespace sealed_file
} // namespace toasoan
