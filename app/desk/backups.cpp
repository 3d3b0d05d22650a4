#include "app/desk/backups.h"

#include "app/base/durable_file.h"
#include "app/base/ids.h"
#include "app/desk/attachment_service.h"
#include "app/desk/doctor.h"
#include "app/desk/rescue.h"
#include "app/desk/settling.h"
#include "app/store/backup_copy.h"
#include "app/store/replacing.h"
#include "app/store/sealing/sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <unistd.h>

namespace toasoan {
namespace {

constexpr int hourlyKept = 24;
constexpr int dailyKept = 14;
const QString nameForm = QStringLiteral("'toasoan-'yyyyMMdd'T'HHmmss'Z.sqlite'");

enum class Copying { SecondName, Bytes, MissingBytes };

/// Hashes that a database names and whose bytes lie in files.
struct Filed
{
    QStringList pictures;
    QStringList attachments;
};

struct Copied
{
    QStringList files; ///< their paths
    QStringList missed;
};

/// Beside the data itself, on the same disk, a second name keeps a file from being deleted and costs nothing.
Outcome copyFile(const FolderFiles &from, const FolderFiles &to, const QString &name, const QString &hash, Copying how)
{
    if (how == Copying::SecondName && from.hasForm(name) && from.hash(name) == hash && to.linkFrom(from, name))
        return {};
    return to.takeFrom(from, name, hash);
}

/// The first place that has it: folders that were encrypted otherwise before, or not at all, may be among them.
Outcome copyFromAny(const QList<FolderFiles> &places, const FolderFiles &to, const QString &name, const QString &hash,
                    Copying how)
{
    Outcome copied = failure(ErrorCode::NotFound, {}, {hash});
    for (const FolderFiles &from : places) {
        copied = copyFile(from, to, name, hash, how);
        if (copied || (copied.error().code != ErrorCode::NotFound && copied.error().code != ErrorCode::StoreDamaged))
            return copied;
    }
    return copied;
}

/// Copies what is not there yet, or not as it should lie there.
Outcome copyFiles(const QStringList &hashes, const QString &folder, const QList<FolderFiles> &places,
                  const FolderFiles &to, Copying how, Copied &result, const Progress &progress)
{
    qint64 done = 0;
    for (const QString &hash : hashes) {
        if (progress && !progress(done++, hashes.size()))
            return givenUp();
        const QString name = hashedFile(folder, hash);
        const bool isThere = QFileInfo::exists(to.path(name));
        if (name.isEmpty() || (isThere && (how == Copying::MissingBytes || to.hasForm(name))))
            continue;
        const Outcome copied = copyFromAny(places, to, name, hash, how);
        if (copied)
            result.files.append(to.path(name));
        else if (copied.error().code == ErrorCode::NotFound || copied.error().code == ErrorCode::StoreDamaged)
            result.missed.append(hash);
        else
            return copied;
    }
    return {};
}

void removeAll(const QStringList &files)
{
    for (const QString &file : files)
        QFile::remove(file);
}

/// Pictures and attachments lie in folders of the same names in a data folder and beside a backup.
Outcome copyFiled(const Filed &filed, const QList<FolderFiles> &places, const FolderFiles &to, Copying how,
                  Copied &result, const Progress &progress)
{
    auto copied = copyFiles(filed.pictures, QStringLiteral("media"), places, to, how, result, partOf(progress, 0, 700));
    if (copied)
        copied = copyFiles(filed.attachments, QStringLiteral("attachments"), places, to, how, result,
                           partOf(progress, 700, 1000));
    return copied;
}

/// Every hash in the file, and what of it the rest of the work needs.
struct Checked
{
    int drafts = 0;
    Filed filed;
};

Result<Checked> check(const QString &file, const std::optional<DataKey> &key, const Progress &progress)
{
    auto store = Store::openCopy(file, key);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto report = examine(**store, progress);
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (!report->draftsAreWhole())
        return failure(ErrorCode::StoreDamaged, QStringLiteral("database not whole"), report->hurtDrafts());
    const auto pictures = (*store)->pictures().list();
    const auto attachments = (*store)->attachments().hashes();
    if (!pictures || !attachments)
        return tl::unexpected<Error>(pictures ? attachments.error() : pictures.error());
    Checked checked{static_cast<int>(report->drafts.size()), {{}, *attachments}};
    for (const PictureRecord &picture : *pictures)
        checked.filed.pictures.append(picture.id.value);
    return checked;
}

Outcome checkTarget(const QString &dataFolder, const QString &file)
{
    const QFileInfo target(file);
    const bool isOwn = target.canonicalFilePath() == QFileInfo(databasePath(dataFolder)).canonicalFilePath();
    if (target.exists() && (isOwn || !looksLikeDatabase(file)))
        return failure(ErrorCode::BadInput, QStringLiteral("something else has this name"), {file});
    if (!target.absoluteDir().exists())
        return failure(ErrorCode::NotFound, QStringLiteral("folder"), {target.absolutePath()});
    const qint64 needed = QFileInfo(databasePath(dataFolder)).size();
    const QStorageInfo disk(target.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed + needed / 8)
        return failure(ErrorCode::DiskFull, {}, {target.absolutePath()});
    return {};
}

Result<BackedUp> finish(const FolderFiles &data, const QString &part, const QString &file, const Checked &checked,
                        const Progress &progress)
{
    const QString folder = QFileInfo(file).absolutePath();
    const bool isBeside = folder == QDir(ownBackups(data.folder())).absolutePath();
    Copied result; // what was copied before a failure stays: the next backup there need not do it again
    const auto copied = copyFiled(checked.filed, {data}, {folder, data.key()},
                                  isBeside ? Copying::SecondName : Copying::Bytes, result, progress);
    if (!copied)
        return tl::unexpected<Error>(copied.error());
    if (auto named = moveDurably(part, file); !named)
        return tl::unexpected<Error>(named.error());
    const QFileInfo info(file);
    return BackedUp{{info.absoluteFilePath(), info.lastModified().toUTC(), info.size()},
                    checked.drafts,
                    static_cast<int>(result.files.size()),
                    result.missed};
}

/// What a copy that was broken off left behind.
void sweep(const QString &folder)
{
    const QStringList parts = QDir(folder).entryList({QStringLiteral(".toasoan-*.part*")}, QDir::Files | QDir::Hidden);
    for (const QString &name : parts)
        QFile::remove(folder + u'/' + name);
}

/// A copy that is not encrypted while the folder is has too much: it is never taken for the newest.
bool hasAll(const QString &dataFolder, const Backup &backup, const QString &secret)
{
    const auto key = keyOf(databasePath(dataFolder), secretBytes(secret));
    const auto seal = sealOf(backup.file);
    if (!key || !seal || key->has_value() != seal->has_value())
        return false;
    const auto copy = Store::openCopy(backup.file, *key);
    const auto now = Store::open(dataFolder, Access::ReadOnly, secretBytes(secret));
    if (!copy || !now)
        return false;
    const auto had = (*copy)->lastMark();
    const auto has = (*now)->lastMark();
    return had && has && *had == *has && !has->isEmpty();
}

} // namespace

QString ownBackups(const QString &dataFolder)
{
    return dataFolder + u"/backups"_qs;
}

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("toasoan-*.sqlite")}, QDir::Files);
    for (const QFileInfo &file : files) {
        QDateTime time = QDateTime::fromString(file.fileName(), nameForm);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            backups.append({file.absoluteFilePath(), time, file.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.time > b.time; });
    return backups;
}

QList<Backup> outdated(const QList<Backup> &backups)
{
    QList<Backup> spare;
    QSet<qint64> hours;
    QSet<qint64> days;
    for (const Backup &backup : backups) {
        const qint64 hour = backup.time.toSecsSinceEpoch() / 3600;
        const qint64 day = backup.time.toLocalTime().date().toJulianDay();
        const bool isHourly = hours.size() < hourlyKept && !hours.contains(hour);
        const bool isDaily = days.size() < dailyKept && !days.contains(day);
        hours.insert(hour);
        days.insert(day);
        if (!isHourly && !isDaily)
            spare.append(backup);
    }
    return spare;
}

Result<BackedUp> backUp(const QString &dataFolder, const QString &file, const Progress &progress, const QString &secret)
{
    if (auto ready = checkTarget(dataFolder, file); !ready)
        return tl::unexpected<Error>(ready.error());
    if (!QFileInfo::exists(databasePath(dataFolder)))
        return failure(ErrorCode::NotFound, {}, {databasePath(dataFolder)});
    const auto use = FolderUse::take(dataFolder, Sharing::Shared);
    if (!use)
        return tl::unexpected<Error>(use.error());
    const QString temporary = QFileInfo(file).absolutePath() + u"/.toasoan-"_qs + newRandomName() + u".part"_qs;
    const auto key = keyOf(databasePath(dataFolder), secretBytes(secret));
    if (!key)
        return tl::unexpected<Error>(key.error());
    auto copied = copyDatabase(databasePath(dataFolder), temporary, partOf(progress, 0, 400), *key);
    if (!copied)
        return tl::unexpected<Error>(copied.error());
    auto done = check(temporary, *key, partOf(progress, 400, 800)).and_then([&](const Checked &checked) {
        return finish({dataFolder, *key}, temporary, file, checked, partOf(progress, 800, 1000));
    });
    if (!done)
        QFile::remove(temporary);
    return done;
}

Result<std::optional<BackedUp>> backUpInto(const QString &dataFolder, const QString &folder, const QDateTime &now,
                                           const Progress &progress, const QString &secret)
{
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected<Error>(made.error());
    sweep(folder);
    const QList<Backup> before = backupsIn(folder);
    if (!before.isEmpty() && hasAll(dataFolder, before.first(), secret))
        return std::optional<BackedUp>();
    auto done = backUp(dataFolder, folder + u'/' + now.toUTC().toString(nameForm), progress, secret);
    if (!done)
        return tl::unexpected<Error>(done.error());
    done->backup.time = now.toUTC();
    for (const Backup &spare : outdated(backupsIn(folder)))
        QFile::remove(spare.file);
    return std::optional(*done);
}

Result<Restored> restore(const QString &dataFolder, const QString &file, const QDateTime &now, const Progress &progress,
                         const QString &secret)
{
    if (auto made = makePrivateFolder(dataFolder); !made)
        return tl::unexpected<Error>(made.error());
    settleLog(dataFolder, secret);
    const auto alone = FolderUse::take(dataFolder, Sharing::Alone);
    if (!alone)
        return tl::unexpected<Error>(alone.error());
    // A copy, so that what is checked is what is put in place, and an older version's backup stays what it is.
    const auto key = keyOf(file, secretBytes(secret));
    if (!key)
        return tl::unexpected<Error>(key.error());
    const auto before = keyOf(databasePath(dataFolder), secretBytes(secret)); // that of another database, perhaps
    const FolderFiles was(dataFolder, before.value_or(std::nullopt));
    const FolderFiles data(dataFolder, *key);
    const QString fresh = dataFolder + u"/.toasoan-"_qs + newRandomName() + u".part"_qs;
    const auto checked = copyDurably(file, fresh, {}, partOf(progress, 0, 300))
                             .and_then([&](const QString &) { return Store::bringUpCopy(fresh, *key); })
                             .and_then([&] { return check(fresh, *key, partOf(progress, 300, 700)); });
    Copied result;
    const QString place = QFileInfo(file).absolutePath();
    const QList<FolderFiles> places{{place, *key}, {place, was.key()}};
    auto copied =
        checked ? copyFiled(checked->filed, places, data, Copying::MissingBytes, result, partOf(progress, 700, 1000))
                : tl::unexpected<Error>(checked.error());
    // Last, since until then nothing has changed that anybody would see.
    auto kept = copied ? replaceDatabase(dataFolder, fresh, u"before-restore-"_qs + stamp(now))
                       : tl::unexpected<Error>(copied.error());
    if (!kept) {
        QFile::remove(fresh);
        removeAll(result.files);
        return tl::unexpected<Error>(kept.error());
    }
    // What was there is brought into the form of the new database.
    const auto settled = settleFiles(data, was).and_then([&] {
        Copied again;
        return copyFiled(checked->filed, places, data, Copying::Bytes, again, {});
    });
    if (!settled)
        return tl::unexpected<Error>(settled.error());
    return Restored{*kept, checked->drafts, static_cast<int>(result.files.size())};
}

} // namespace toasoan
