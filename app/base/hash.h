#pragma once
#include <QByteArray>
#include <QString>

namespace toasoan {

/// SHA-256 as 64 lower-case hex digits.
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);

/// The same of a file's bytes, of any size; empty when it cannot be read to its end.
[[nodiscard]] QString sha256OfFile(const QString &path);

/// Whether the text has the form of sha256Hex().
[[nodiscard]] bool isSha256Hex(const QString &text);

} // namespace toasoan
