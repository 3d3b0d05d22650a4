#include "app/desk/secret_keys.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/folder_seal.h"

#include <QFile>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 4096;
constexpr KeyCost ofRandomSecret = {1, 8 * 1024}; // nobody guesses 256 bits, however little a guess costs

QString folderOfKeys(const QString &folder)
{
    return folder + u"/keys"_qs;
}

QString fileOf(const QString &folder, const PublicKey &key)
{
    return folderOfKeys(folder) + u'/' + key.value + u".key"_qs;
}

QString rememberedFileOf(const QString &folder, const PublicKey &key)
{
    return folderOfKeys(folder) + u'/' + key.value + u".remembered"_qs;
}

Outcome lockInto(const QString &path, const SigningKey &key, const QByteArray &secret, KeyCost cost)
{
    const auto lock = KeyLock::make(key.seed(), secret, cost);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    return writeDurably(path, lockFile(*lock));
}

Result<SigningKey> opened(const QString &path, const PublicKey &key, const QByteArray &secret)
{
    const auto lock = readFile(path, mostBytes).and_then(lockInFile);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const auto seed = lock->open(secret);
    if (!seed)
        return failure(ErrorCode::WrongPassphrase, QStringLiteral("key"));
    SigningKey found(*seed);
    if (found.publicKey() != key)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("key file"), {path});
    return found;
}

} // namespace

Outcome keepKey(const QString &folder, const SigningKey &key, const QString &passphrase, KeyCost cost)
{
    if (auto enough = checkPassphrase(passphrase); !enough)
        return enough;
    if (auto made = makePrivateFolder(folderOfKeys(folder)); !made)
        return made;
    return lockInto(fileOf(folder, key.publicKey()), key, secretBytes(passphrase), cost);
}

Result<SigningKey> unlockKey(const QString &folder, const PublicKey &key, const QString &passphrase)
{
    if (!keepsKey(folder, key))
        return failure(ErrorCode::NotFound, QStringLiteral("secret key"), {key.value});
    return opened(fileOf(folder, key), key, secretBytes(passphrase));
}

bool keepsKey(const QString &folder, const PublicKey &key)
{
    return isSha256Hex(key.value) && QFile::exists(fileOf(folder, key));
}

Result<QString> rememberKey(const QString &folder, const SigningKey &key)
{
    const DataKey random = DataKey::random();
    const QByteArray secret =
        QByteArray::fromRawData(reinterpret_cast<const char *>(random.bytes()), DataKey::size).toHex();
    return lockInto(rememberedFileOf(folder, key.publicKey()), key, secret, ofRandomSecret).map([&secret] {
        return QString::fromLatin1(secret);
    });
}

Result<SigningKey> recallKey(const QString &folder, const PublicKey &key, const QString &secret)
{
    if (!remembersKey(folder, key))
        return failure(ErrorCode::NotFound, QStringLiteral("secret key"), {key.value});
    return opened(rememberedFileOf(folder, key), key, secret.toLatin1());
}

bool remembersKey(const QString &folder, const PublicKey &key)
{
    return keepsKey(folder, key) && QFile::exists(rememberedFileOf(folder, key));
}

Outcome forgetKey(const QString &folder, const PublicKey &key)
{
    QFile file(rememberedFileOf(folder, key));
    if (isSha256Hex(key.value) && file.exists() && !file.remove())
        return failure(ErrorCode::Io, file.errorString(), {file.fileName()});
    return {};
}

} // namespace toasoan
