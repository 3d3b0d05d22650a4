#pragma once
#include "app/base/result.h"

#include <QByteArray>

namespace toasoan {

/// The form in which texts lie in the database: deflated, common words as their places in a built-in list.
/// Each one stands alone; none needs another one to be read.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);

/// Reads all forms there are: packed ones, those of older versions, and plain ones, which come back as they are.
/// At most `limits::articleBytes`. StoreDamaged when the bytes cannot be what packed() made.
[[nodiscard]] Result<QByteArray> unpacked(const QByteArray &stored);

} // namespace toasoan
