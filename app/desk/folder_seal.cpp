#include "app/desk/folder_seal.h"

#include "app/base/log.h"
#include "app/desk/settling.h"
#include "app/store/sealing/sealing.h"
#include "app/store/store_files.h"

namespace toasoan {
namespace {

/// All that lies in the folder beside the database itself.
Outcome settleAll(const FolderFiles &to, const FolderFiles &from, const Progress &progress)
{
    const auto header = to.seals() ? sealBytes(databasePath(to.folder())) : Result<QByteArray>(QByteArray());
    if (!header)
        return tl::unexpected<Error>(header.error());
    return settleFiles(to, from, progress).and_then([&] { return settleCopies(to, from, *header); });
}

/// For work that cannot be given up any more.
Progress toTheEnd(const Progress &progress)
{
    return [progress](qint64 done, qint64 total) {
        if (progress)
            (void)progress(done, total);
        return true;
    };
}

Outcome settle(const FolderFiles &to, const FolderFiles &from, const Progress &progress)
{
    return settleAll(to, from, progress).map([&to] { noteSettled(to.folder()); });
}

} // namespace

Outcome checkPassphrase(const QString &passphrase)
{
    if (passphrase.normalized(QString::NormalizationForm_C).size() < shortestPassphrase)
        return failure(ErrorCode::Refused, QStringLiteral("short-passphrase"), {QString::number(shortestPassphrase)});
    return {};
}

Result<bool> folderSealed(const QString &folder)
{
    return sealOf(databasePath(folder)).map([](const auto &seal) { return seal.has_value(); });
}

Outcome checkFolderSecret(const QString &folder, const QString &secret)
{
    return keyOf(databasePath(folder), secretBytes(secret)).map([](const auto &) {});
}

Result<SealedFolder> sealFolder(const QString &folder, const QString &passphrase, const Progress &progress,
                                KeyCost cost)
{
    if (auto enough = checkPassphrase(passphrase); !enough)
        return tl::unexpected<Error>(enough.error());
    const auto alone = FolderUse::take(folder, Sharing::Alone);
    const auto before = folderSealed(folder);
    if (!alone || !before)
        return tl::unexpected<Error>(alone ? before.error() : alone.error());
    if (*before && !isUnsettled(folder))
        return failure(ErrorCode::Refused, QStringLiteral("sealed already"));
    if (auto noted = noteUnsettled(folder); !noted)
        return tl::unexpected<Error>(noted.error());
    dropReadableCopies(folder);
    dropLeftovers(folder);
    const QString recovery = newRecoveryCode();
    const auto sealed = *before ? changeRecovery(folder, secretBytes(passphrase), secretBytes(recovery), cost)
                                : sealStore(*alone, folder, secretBytes(passphrase), secretBytes(recovery), cost,
                                            partOf(progress, 0, 500));
    const auto key = sealed ? keyOf(databasePath(folder), secretBytes(passphrase))
                            : Result<std::optional<DataKey>>(tl::unexpected<Error>(sealed.error()));
    if (!key) {
        if (!*before)
            noteSettled(folder); // nothing was changed
        return tl::unexpected<Error>(key.error());
    }
    const auto settled = settle({folder, *key}, {folder, *key}, toTheEnd(partOf(progress, 500, 1000)));
    return SealedFolder{recovery, settled ? std::nullopt : std::optional(settled.error())};
}

Outcome unsealFolder(const QString &folder, const QString &secret, const Progress &progress)
{
    const auto alone = FolderUse::take(folder, Sharing::Alone);
    if (!alone)
        return tl::unexpected<Error>(alone.error());
    const auto key = keyOf(databasePath(folder), secretBytes(secret));
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (!*key)
        return failure(ErrorCode::Refused, QStringLiteral("not sealed"));
    // The database goes last: it has the key. What ends before is encrypted again, now or by the next opening.
    const FolderFiles sealed(folder, *key);
    dropLeftovers(folder);
    auto done =
        noteUnsettled(folder)
            .and_then([&] { return settleAll({folder}, sealed, partOf(progress, 0, 500)); })
            .and_then([&] { return unsealStore(*alone, folder, secretBytes(secret), partOf(progress, 500, 1000)); });
    if (done)
        noteSettled(folder);
    else
        finishSealing(sealed);
    return done;
}

Outcome changeFolderPassphrase(const QString &folder, const QString &secret, const QString &passphrase)
{
    if (auto enough = checkPassphrase(passphrase); !enough)
        return enough;
    return changePassphrase(folder, secretBytes(secret), secretBytes(passphrase));
}

void finishSealing(const FolderFiles &files)
{
    if (!isUnsettled(files.folder()))
        return;
    dropLeftovers(files.folder()); // a kill left letters half decrypted; who writes beside us notices and tries again
    if (const auto settled = settle(files, files, {}); !settled)
        qCWarning(logDesk) << "encrypting files:" << errorId(settled.error().code);
}

} // namespace toasoan
