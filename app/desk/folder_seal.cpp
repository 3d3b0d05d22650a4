#include "app/desk/folder_seal.h"

#include "app/store/sealing/sealing.h"
#include "app/store/store_files.h"

namespace toasoan {
namespace {

Outcome checkLength(const QString &passphrase)
{
    if (passphrase.normalized(QString::NormalizationForm_C).size() < shortestPassphrase)
        return failure(ErrorCode::Refused, QStringLiteral("short-passphrase"), {QString::number(shortestPassphrase)});
    return {};
}

} // namespace

Result<bool> folderSealed(const QString &folder)
{
    return sealOf(databasePath(folder)).map([](const auto &seal) { return seal.has_value(); });
}

Outcome checkFolderSecret(const QString &folder, const QString &secret)
{
    return keyOf(databasePath(folder), secretBytes(secret)).map([](const auto &) {});
}

Result<QString> sealFolder(const QString &folder, const QString &passphrase, const Progress &progress)
{
    if (auto enough = checkLength(passphrase); !enough)
        return tl::unexpected<Error>(enough.error());
    const QString recovery = newRecoveryCode();
    return sealStore(folder, secretBytes(passphrase), secretBytes(recovery), {}, progress).map([&] {
        return recovery;
    });
}

Outcome unsealFolder(const QString &folder, const QString &secret, const Progress &progress)
{
    return unsealStore(folder, secretBytes(secret), progress);
}

Outcome changeFolderPassphrase(const QString &folder, const QString &secret, const QString &passphrase)
{
    if (auto enough = checkLength(passphrase); !enough)
        return enough;
    return changePassphrase(folder, secretBytes(secret), secretBytes(passphrase));
}

} // namespace toasoan
