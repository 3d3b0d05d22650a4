#pragma once
#include "app/base/progress.h"

#include <QDateTime>
#include <QList>

namespace toasoan {

/// One whole copy of the drafts database. Its pictures and attachments lie in the folders "media" and "attachments"
/// beside it, which all backups there share.
struct Backup
{
    QString file;
    QDateTime time; ///< UTC
    qint64 bytes = 0;
};

struct BackedUp
{
    Backup backup;
    int drafts = 0;
    int filesCopied = 0;     ///< pictures and attachments that were not there yet
    QStringList filesMissed; ///< hashes of those that are gone or damaged, so that there was nothing to copy
};

/// Where a data folder keeps backups of its own.
[[nodiscard]] QString ownBackups(const QString &dataFolder);

/// Backups in a folder, newest first, by their names; nothing else is looked at.
[[nodiscard]] QList<Backup> backupsIn(const QString &folder);

/// Which of them (newest first) need not be kept: all but the newest of each of the last 24 hours and of each of the
/// last 14 days that have one.
[[nodiscard]] QList<Backup> outdated(const QList<Backup> &backups);

/// Copies the database while others work in it, opens the copy, checks every hash in it, copies the pictures and
/// attachments it names, and only then gives it its name: what has the name is whole and survives a power cut. Has a
/// connection of its own, so any thread may run it. Progress in thousandths. StoreDamaged (args: headlines) when the
/// database itself is not whole; DiskFull; Refused, "cancelled"; BadInput when `file` is something else already.
/// A sealed database gives a sealed copy; `secret` opens it, here and below.
[[nodiscard]] Result<BackedUp> backUp(const QString &dataFolder, const QString &file, const Progress &progress = {},
                                      const QString &secret = {});

/// The same under a name that tells the time, and without those that are outdated. Nothing where the newest backup
/// there has all there is.
[[nodiscard]] Result<std::optional<BackedUp>> backUpInto(const QString &dataFolder, const QString &folder,
                                                         const QDateTime &now, const Progress &progress = {},
                                                         const QString &secret = {});

struct Restored
{
    QString kept; ///< where the database lies that was here before; empty: there was none
    int drafts = 0;
    int filesCopied = 0;
};

/// Puts a backup in the place of the database, if every hash in it is right (StoreDamaged), and brings back the
/// pictures and attachments that are missing. What opened the backup opens the folder then. StoreBusy while the data
/// folder is open somewhere. StoreNewer. Progress in thousandths; Refused, "cancelled": everything is as it was.
[[nodiscard]] Result<Restored> restore(const QString &dataFolder, const QString &file, const QDateTime &now,
                                       const Progress &progress = {}, const QString &secret = {});

} // namespace toasoan
