#pragma once
#include <QString>

namespace toasoan {

/// Where a person's data lies unless told otherwise: $XDG_DATA_HOME/toasoan, by default ~/.local/share/toasoan.
[[nodiscard]] QString defaultDataFolder();

/// The name of the person whose account this is: the full name where the system knows it, or else the account's name.
[[nodiscard]] QString accountPersonName();

/// Whether somebody has begun one there.
[[nodiscard]] bool isDataFolder(const QString &folder);

} // namespace toasoan
