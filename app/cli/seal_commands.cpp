#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/cli/error_text.h"
#include "app/cli/terminal_progress.h"
#include "app/desk/folder_seal.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace toasoan::cli {
namespace {

const QString newPassphraseFile = QStringLiteral("new-passphrase-file");

Result<QString> newPassphrase(const Session &session)
{
    const auto file = session.arguments().value(newPassphraseFile);
    if (!file)
        return badUse(QCoreApplication::translate("Cli", "Name the file of the new passphrase: "
                                                         "--new-passphrase-file FILE."));
    return passphraseIn(*file);
}

Answer sealed(const SealedFolder &folder)
{
    QStringList notes;
    if (folder.unfinished)
        notes.append(QCoreApplication::translate("Cli", "Some files are not encrypted yet; the next command in this "
                                                        "folder tries it again. %1")
                         .arg(errorText(*folder.unfinished)));
    return {QJsonObject{{QStringLiteral("sealed"), true}, {QStringLiteral("recovery"), folder.recovery}},
            QCoreApplication::translate("Cli", "The drafts are encrypted. Write the recovery code down and keep it "
                                               "away from this computer; it is shown only now:\n%1")
                    .arg(folder.recovery)
                + u'\n',
            notes,
            {},
            Done};
}

Answer told(bool isSealed, const QString &sentence)
{
    return {QJsonObject{{QStringLiteral("sealed"), isSealed}}, QString(sentence + u'\n'), {}, {}, Done};
}

Result<Answer> sealData(Session &session)
{
    TerminalProgress line(QCoreApplication::translate("Cli", "Encrypting (Ctrl+C gives it up):"));
    return newPassphrase(session)
        .and_then(
            [&](const QString &passphrase) { return sealFolder(session.dataFolder(), passphrase, line.progress()); })
        .map(sealed);
}

Result<Answer> unsealData(Session &session)
{
    TerminalProgress line(QCoreApplication::translate("Cli", "Taking the encryption away (Ctrl+C gives it up):"));
    return session.secret()
        .and_then([&](const QString &secret) { return unsealFolder(session.dataFolder(), secret, line.progress()); })
        .map([] { return told(false, QCoreApplication::translate("Cli", "The drafts are not encrypted any more.")); });
}

Result<Answer> changeSecret(Session &session)
{
    const auto secret = session.secret();
    const auto passphrase = newPassphrase(session);
    if (!secret || !passphrase)
        return tl::unexpected(secret ? passphrase.error() : secret.error());
    return changeFolderPassphrase(session.dataFolder(), *secret, *passphrase).map([] {
        return told(true, QCoreApplication::translate("Cli", "The new passphrase opens the drafts from now on; the "
                                                             "recovery code stays as it is."));
    });
}

} // namespace

QList<Command> sealCommands()
{
    const Option fresh = valued("new-passphrase-file", "FILE");
    return {{u"seal"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "encrypt the data folder and its backups with a passphrase"),
             0,
             0,
             {fresh},
             sealData},
            {u"unseal"_qs, {}, QT_TRANSLATE_NOOP("Cli", "take the encryption away again"), 0, 0, {}, unsealData},
            {u"passphrase"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "change the passphrase of encrypted drafts"),
             0,
             0,
             {fresh},
             changeSecret}};
}

} // namespace toasoan::cli
