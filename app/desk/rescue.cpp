#include "app/desk/rescue.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
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
QStringList backupFolders(const QString &folder)
{
    QStringList folders{ownBackups(folder)};
    const auto settings = loadSettings(folder);
    if (settings && !settings->backupFolder.isEmpty())
        folders.append(settings->backupFolder);
    return folders;
}

QStringList backupFiles(const QString &folder)
{
    QStringList files;
    for (const QString &place : backupFolders(folder)) {
        for (const Backup &backup : backupsIn(place))
            files.append(backup.file);
    }
    return files;
}

/// What is gone or altered is copied from the first place that has it as it was.
void mendFiles(const QStringList &hashes, const QString &name, const QString &folder, Rescued &rescued)
{
    const QStringList places = backupFolders(folder);
    for (const QString &hash : hashes) {
        const QString target = hashedPath(folder + name, hash);
        if (sha256OfFile(target) == hash)
            continue;
        const bool isMended = std::any_of(places.begin(), places.end(), [&](const QString &place) {
            return makePrivateFolder(QFileInfo(target).absolutePath())
                   && copyDurably(hashedPath(place + name, hash), target, hash);
        });
        rescued.filesMended += isMended ? 1 : 0;
        if (!isMended)
            rescued.filesLost.append(hash);
    }
}

bool isWhole(const QString &folder, const QString &secret, const Progress &progress)
{
    const auto store = Store::open(folder, Access::ReadWrite, secretBytes(secret));
    const auto report = store ? examine(**store, progress) : tl::unexpected<Error>(store.error());
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
    entry.detail = QStringLiteral("drafts: %1, hurt: %2").arg(salvaged.drafts).arg(salvaged.hurt.size());
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
    auto salvaged = salvage(databasePath(folder), **fresh, backupFiles(folder), progress, *key);
    if (!salvaged)
        return salvaged;
    if (salvaged->drafts == 0)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("nothing found"), {databasePath(folder)});
    return noteRescue(**fresh, now, *salvaged).map([&salvaged] { return *salvaged; });
}

Result<Rescued> rescueDatabase(const QString &folder, const QDateTime &now, const QString &secret,
                               const Progress &progress)
{
    const auto alone = FolderUse::take(folder, Sharing::Alone);
    if (!alone)
        return tl::unexpected<Error>(alone.error());
    const QString workshop = folder + u"/.rescue-"_qs + stamp(now);
    auto rescued = build(folder, workshop, now, secret, progress).and_then([&](const Salvaged &salvaged) {
        return replaceDatabase(folder, databasePath(workshop), u"damaged-"_qs + stamp(now))
            .map([&salvaged](const QString &kept) {
                return Rescued{salvaged, kept, 0, {}};
            });
    });
    QDir(workshop).removeRecursively();
    return rescued;
}

Outcome mendFiled(const QString &folder, const QString &secret, Rescued &rescued)
{
    const auto store = Store::open(folder, Access::ReadOnly, secretBytes(secret));
    const auto pictures = store ? (*store)->pictures().list() : tl::unexpected<Error>(store.error());
    const auto attachments = store ? (*store)->attachments().hashes() : tl::unexpected<Error>(store.error());
    if (!pictures || !attachments)
        return tl::unexpected<Error>(pictures ? attachments.error() : pictures.error());
    QStringList ids;
    for (const PictureRecord &picture : *pictures)
        ids.append(picture.id.value);
    mendFiles(ids, u"/media"_qs, folder, rescued);
    mendFiles(*attachments, u"/attachments"_qs, folder, rescued);
    return {};
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
    Result<Rescued> rescued = Rescued{};
    if (!isWhole(folder, secret, progress))
        rescued = rescueDatabase(folder, now, secret, progress);
    if (!rescued)
        return rescued;
    return mendFiled(folder, secret, *rescued).map([&rescued] { return *rescued; });
}

} // namespace toasoan
