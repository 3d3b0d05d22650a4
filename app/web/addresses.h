#pragma once
#include <QString>

namespace toasoan {

/// Whether an IP address leads to this computer, its network or nowhere: not to the open internet. Also what is no
/// address at all.
[[nodiscard]] bool isPrivateAddress(const QString &address);

} // namespace toasoan
