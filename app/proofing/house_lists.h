#pragma once
#include <QByteArray>
#include <QStringList>

namespace toasoan {

/// A file of resources/house-style as built into the program; a missing one is our own fault and gives nothing.
[[nodiscard]] QByteArray houseFile(const QString &name);

/// Its entries, one a line, without comments (#) and empty lines.
[[nodiscard]] QStringList houseList(const QString &name);

} // namespace toasoan
