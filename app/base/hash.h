#pragma once
#include <QByteArray>
#include <QString>

namespace toasoan {

/// SHA-256 as 64 lower-case hex digits.
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);

/// Whether the text has the form of sha256Hex().
[[nodiscard]] bool isSha256Hex(const QString &text);

} // namespace toasoan
