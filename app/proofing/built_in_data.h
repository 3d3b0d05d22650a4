#pragma once
#include <QByteArray>
#include <QStringList>

namespace toasoan {

/// A file of resources/ as built into the program, "language/common.txt"; the build puts it there, so a missing one is
/// our own fault and gives nothing.
[[nodiscard]] QByteArray builtInFile(const QString &path);

/// Its entries, one a line, without comments (#) and empty lines.
[[nodiscard]] QStringList builtInList(const QString &path);

} // namespace toasoan
