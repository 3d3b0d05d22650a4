#pragma once
#include "app/base/result.h"

#include <QByteArray>

namespace toasoan {

/// A picture that a file names by a path: read only when that is relative and, all links followed, ends in a file of
/// the naming file's own folder or below it. Refused "elsewhere" for every other address, NotFound, TooLarge, Io.
/// What it holds is not looked at.
[[nodiscard]] Result<QByteArray> pictureBeside(const QString &file, const QString &source);

} // namespace toasoan
