#pragma once
#include <QString>

namespace toasoan {

/// The kind of file system that holds `path`, as Linux names it ("ext4", "nfs4", "fuse.sshfs"); empty when unknown.
/// `mountInfo` is what /proc/self/mountinfo says.
[[nodiscard]] QString fileSystemOf(const QString &path, const QByteArray &mountInfo);

/// Whether such a file system belongs to another computer: locks and shared memory do not hold there, and two
/// computers that write one database destroy it.
[[nodiscard]] bool isOnNetwork(const QString &fileSystem);

/// The kind of network share that holds the folder, or would when it is made; empty: it lies on this computer.
[[nodiscard]] QString networkShareOf(const QString &folder);

} // namespace toasoan
