#include "app/desk/rescue.h"

#include "app/base/durable_file.h"
#include "app/desk/attachment_service.h"
#include "app/desk/backups.h"
#include "app/desk/settings.h"
#include "app/store/replacing.h"
#include "app/store/sealing/sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace toasoan {
namespace {

/// Where backups of the folder lie: its own, and the one that the person chose.
QStringList backupFolders(const FolderFiles &data)
{
    QStringList folders{ownBackups(data.folder())};
    const auto settings = loadSettings(data);
    if (settings && !settings->backupFolder.isEmpty())
        folders.append(settings->backupFolder);
    return folders;
}

/// The newest first, wherever they lie.
QStringList backupFiles(const FolderFiles &data)
{
    QList<Backup> all;
    for (const QString &place : backupFolders(data))
        all += backupsIn(place);
    std::stable_sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return a.time > b.time; });
    QStringList files;
    for (const Backup &backup : std::as_const(all))
        files.append(backup.file);
    return files;
}

/// Those of an older version are read as copies in the workshop, in this version's form: the newest few, since each
/// takes the room of a database.
QStringList readableBackups(const FolderFiles &data, const QString &workshop)
{
    constexpr int mostCopies = 3;
    QStringList files;
    int copies = 0;
    for (const QString &file : backupFiles(data)) {
        if (!Store::isOlder(file, data.key())) {
            files.append(file);
            continue;
        }
        const QString copy = workshop + u"/backup-%1"_qs.arg(copies);
        if (++copies <= mostCopies && copyDurably(file, copy) && Store::bringUpCopy(copy, data.key()))
            files.append(copy);
    }
    return files;
}

/// What is gone or altered is copied from the first place that has it as it was.
Outcome mendFiles(const QStringList &hashes, const QString &name, const FolderFiles &data, Rescued &rescued,
                  const Progress &progress)
{
    const QStringList places = backupFolders(data);
    qint64 done = 0;
    for (const QString &hash : hashes) {
        if (progress && !progress(done++, hashes.size()))
            return givenUp();
        const QString file = hashedFile(name, hash);
        if (data.hash(file) == hash)
            continue;
        const bool isMended = std::any_of(places.begin(), places.end(), [&](const QString &place) {
            return data.takeFrom({place, data.key()}, file, hash).has_value();
        });
        rescued.filesMended += isMended ? 1 : 0;
        if (!isMended)
            rescued.filesLost.append(hash);
    }
    return {};
}

/// An error only where it was given up: what cannot be looked at is not whole.
Result<bool> isWhole(const QString &folder, const QString &secret, const Progress &progress)
{
    const auto store = Store::open(folder, Access::ReadWrite, secretBytes(secret));
    const auto report = store ? examine(**store, progress) : tl::unexpected<Error>(store.error());
    if (!report && wasGivenUp(report.error()))
        return givenUp();
    return report && report->draftsAreWhole();
}

Outcome noteRescue(Store &store, const QDateTime &now, const Salvaged &salvaged)
{
    auto transaction = store.begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    AuditEntry entry;
    entry.time = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    entry.action = QStringLiteral("rescue");
    entry.detail = QStringLiteral("drafts: %1, hurt: %2, from backups: %3")
                       .arg(salvaged.drafts)
                       .arg(salvaged.hurt.size())
                       .arg(salvaged.fromBackups.size());
    const auto noted = store.audit().append(*transaction, entry);
    return noted ? transaction->commit() : tl::unexpected<Error>(noted.error());
}

/// The same secrets open the new database that opened the damaged one.
Outcome beginSealed(const QString &folder, const QString &workshop)
{
    if (auto made = makePrivateFolder(workshop); !made)
        return made;
    return sealBytes(databasePath(folder)).and_then([&workshop](const QByteArray &header) {
        return writeDurably(databasePath(workshop), header);
    });
}

/// A new database in a folder of its own, closed again.
Result<Salvaged> build(const QString &folder, const QString &workshop, const QDateTime &now, const QString &secret,
                       const Progress &progress)
{
    const auto key = keyOf(databasePath(folder), secretBytes(secret));
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (auto begun = *key ? beginSealed(folder, workshop) : Outcome(); !begun)
        return tl::unexpected<Error>(begun.error());
    auto fresh = Store::open(workshop, Access::ReadWrite, secretBytes(secret));
    if (!fresh)
        return tl::unexpected<Error>(fresh.error());
    auto salvaged = salvage(databasePath(folder), **fresh, readableBackups({folder, *key}, workshop), progress, *key);
    if (!salvaged)
        return salvaged;
    if (salvaged->drafts == 0)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("nothing found"), {databasePath(folder)});
    return noteRescue(**fresh, now, *salvaged).map([&salvaged] { return *salvaged; });
}

/// The pictures and attachments of `folder` that the database in `listed` names. What they were is known by their
/// hashes, so this may be done before the database is in its place, and by halves.
Result<Rescued> mendFiled(const QString &listed, const QString &folder, const QString &secret, const Progress &progress)
{
    const auto store = Store::open(listed, Access::ReadOnly, secretBytes(secret));
    const auto pictures = store ? (*store)->pictures().list() : tl::unexpected<Error>(store.error());
    const auto attachments = store ? (*store)->attachments().hashes() : tl::unexpected<Error>(store.error());
    if (!pictures || !attachments)
        return tl::unexpected<Error>(pictures ? attachments.error() : pictures.error());
    QStringList ids;
    for (const PictureRecord &picture : *pictures)
        ids.append(picture.id.value);
    const FolderFiles data(folder, (*store)->key());
    Rescued rescued;
    return mendFiles(ids, u"media"_qs, data, rescued, partOf(progress, 0, 700))
        .and_then(
            [&] { return mendFiles(*attachments, u"attachments"_qs, data, rescued, partOf(progress, 700, 1000)); })
        .map([&rescued] { return rescued; });
}

Result<Rescued> rescueDatabase(const QString &folder, const QDateTime &now, const QString &secret,
                               const Progress &progress)
{
    const auto alone = FolderUse::take(folder, Sharing::Alone);
    if (!alone)
        return tl::unexpected<Error>(alone.error());
    const QString workshop = folder + u"/.rescue-"_qs + stamp(now);
    auto rescued =
        build(folder, workshop, now, secret, partOf(progress, 0, 800)).and_then([&](const Salvaged &salvaged) {
            auto mended = mendFiled(workshop, folder, secret, partOf(progress, 800, 1000));
            if (mended)
                mended->salvaged = salvaged;
            return mended;
        });
    if (rescued) {
        const auto kept = replaceDatabase(folder, databasePath(workshop), u"damaged-"_qs + stamp(now));
        if (kept)
            rescued->kept = *kept;
        else
            rescued = tl::unexpected<Error>(kept.error());
    }
    QDir(workshop).removeRecursively();
    return rescued;
}

} // namespace

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

bool looksLikeDatabase(const QString &file)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = read.read(SealHeader::size);
    return begin.startsWith(QByteArray("SQLite format 3\0", 16)) || SealHeader::begins(begin);
}

void settleLog(const QString &folder, const QString &secret)
{
    if (QFileInfo::exists(databasePath(folder)))
        (void)Store::open(folder, Access::ReadWrite, secretBytes(secret)); // the last one to close writes the log back
}

Result<Rescued> rescue(const QString &folder, const QDateTime &now, const Progress &progress, const QString &secret)
{
    if (!QFileInfo::exists(databasePath(folder)))
        return failure(ErrorCode::NotFound, {}, {databasePath(folder)});
    const auto whole = isWhole(folder, secret, partOf(progress, 0, 300));
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    return *whole ? mendFiled(folder, folder, secret, partOf(progress, 300, 1000))
                  : rescueDatabase(folder, now, secret, partOf(progress, 300, 1000));
}

} // namespace toasoan
