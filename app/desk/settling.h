#pragma once
#include "app/base/folder_files.h"
#include "app/base/progress.h"

namespace toasoan {

// Bringing the files of a data folder into the form that its database has, encrypted or not. Each file is the old one
// or the new one at every moment, so that a run that was broken off is finished by the next. All of it waits for the
// disk.

/// Pictures, attachments, templates, snippets and settings, read as `from` can and written as `to` does. What neither
/// can read stays as it is. Progress in files. DiskFull, Io; Refused, "cancelled".
[[nodiscard]] Outcome settleFiles(const FolderFiles &to, const FolderFiles &from, const Progress &progress = {});

/// The same for copies of the database: backups in the folder itself with what lies beside them, and what a repair or a
/// restored backup put aside. Those with another key stay as they are. `header` is sealBytes() of the database.
[[nodiscard]] Outcome settleCopies(const FolderFiles &to, const FolderFiles &from, const QByteArray &header);

/// Removes what was written for other programs to read: previews and opened attachments.
void dropReadableCopies(const QString &folder);
/// Removes what a process that was killed left half written. By who has the folder alone, or finishes a broken-off run.
void dropLeftovers(const QString &folder);

// Whether all of that has been done since somebody began with it.
[[nodiscard]] bool isUnsettled(const QString &folder);
[[nodiscard]] Outcome noteUnsettled(const QString &folder);
void noteSettled(const QString &folder);

} // namespace toasoan
