#pragma once
#include "app/base/result.h"

#include <QHash>

#include <functional>

namespace toasoan {

/// The parts of a zip that a reader wants, by name; names are compared, never used as paths.
using PackageParts = QHash<QString, QByteArray>;

/// Reads those parts of a zip whose names `wanted` accepts, under limits: 2,000 members, 160 MiB inflated in all, and
/// no more than 100 times the packed size. BadInput for what is no zip, is damaged, is encrypted, or holds a
/// name twice; TooLarge over a limit.
[[nodiscard]] Result<PackageParts> partsOf(const QByteArray &zip, const std::function<bool(const QString &)> &wanted);

} // namespace toasoan
