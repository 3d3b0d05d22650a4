#pragma once
#include <QByteArray>
#include <QStringList>

namespace toasoan {

/// A file of resources/language as built into the program; the build puts it there, so a missing one is our own fault
/// and gives nothing.
[[nodiscard]] QByteArray languageFile(const QString &name);

/// Its entries, one a line, without comments (#) and empty lines.
[[nodiscard]] QStringList languageList(const QString &name);

} // namespace toasoan
