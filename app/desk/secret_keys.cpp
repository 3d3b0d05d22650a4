#include "app/desk/secret_keys.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/folder_seal.h"

#include <QFile>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 4096;

QString folderOfKeys(const QString &folder)
{
    return folder + u"/keys"_qs;
}

QString fileOf(const QString &folder, const PublicKey &key)
{
    return folderOfKeys(folder) + u'/' + key.value + u".key"_qs;
}

} // namespace

Outcome keepKey(const QString &folder, const SigningKey &key, const QString &passphrase, KeyCost cost)
{
    if (auto enough = checkPassphrase(passphrase); !enough)
        return enough;
    if (auto made = makePrivateFolder(folderOfKeys(folder)); !made)
        return made;
    const auto lock = KeyLock::make(key.seed(), secretBytes(passphrase), cost);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    return writeDurably(fileOf(folder, key.publicKey()), lockFile(*lock));
}

Result<SigningKey> unlockKey(const QString &folder, const PublicKey &key, const QString &passphrase)
{
    if (!keepsKey(folder, key))
        return failure(ErrorCode::NotFound, QStringLiteral("secret key"), {key.value});
    const auto lock = readFile(fileOf(folder, key), mostBytes).and_then(lockInFile);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const auto seed = lock->open(secretBytes(passphrase));
    if (!seed)
        return failure(ErrorCode::WrongPassphrase, QStringLiteral("key"));
    SigningKey opened(*seed);
    if (opened.publicKey() != key)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("key file"), {fileOf(folder, key)});
    return opened;
}

bool keepsKey(const QString &folder, const PublicKey &key)
{
    return isSha256Hex(key.value) && QFile::exists(fileOf(folder, key));
}

} // namespace toasoan
