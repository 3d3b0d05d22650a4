#pragma once
#include "app/base/result.h"

#include <QByteArray>

namespace toasoan {

/// The form in which texts lie in the database: deflated with a built-in dictionary of what every article holds.
/// Each one stands alone; none needs another one to be read.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);

/// Reads both forms there are: packed ones, and the plain ones of older databases, which come back as they are.
/// At most `limits::articleBytes`. StoreDamaged when the bytes cannot be what packed() made.
[[nodiscard]] Result<QByteArray> unpacked(const QByteArray &stored);

} // namespace toasoan
