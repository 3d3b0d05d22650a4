#pragma once
#include "app/base/portions.h"
#include "app/base/progress.h"

namespace toasoan {

/// Reads a whole file of at most `limit` bytes. TooLarge before anything is read; Io when the system refuses.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qsizetype limit);

/// Who may open the file: a person's data is private, an export is for others.
enum class FileAccess { Private, Shared };

/// Replaces `path` so that after success the new bytes survive a power cut, and after failure the old ones are whole:
/// temporary name in the same folder, fsync checked, rename, fsync of the folder checked
/// (QSaveFile ignores a failing fdatasync and does not sync the folder). Blocks on the disk: never on the GUI thread.
[[nodiscard]] Outcome writeDurably(const QString &path, const QByteArray &bytes,
                                   FileAccess access = FileAccess::Private);
/// The same with as many bytes as there are; an error of theirs leaves what was there.
[[nodiscard]] Outcome writeDurably(const QString &path, const Portions &bytes, FileAccess access = FileAccess::Private);

/// Copies a file of any size with the care of writeDurably() and mode 0600; gives the SHA-256 of what was copied.
/// A copy that does not hash as `wanted` (where that is not empty) is not kept: StoreDamaged, args: path. Progress in
/// bytes.
[[nodiscard]] Result<QString> copyDurably(const QString &from, const QString &to, const QString &wanted = {},
                                          const Progress &progress = {});

/// A name of its own for a file that is to take the place of `target`: hidden, in the same folder.
[[nodiscard]] QString temporaryBeside(const QString &target);

/// Gives a whole file its name: syncs it, renames it (over what has the name) and syncs the folder.
[[nodiscard]] Outcome moveDurably(const QString &from, const QString &to);

/// Makes the folder and its parents so that they survive a power cut; new ones get mode 0700.
[[nodiscard]] Outcome makePrivateFolder(const QString &path);

} // namespace toasoan
