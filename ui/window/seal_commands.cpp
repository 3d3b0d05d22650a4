#include "ui/window/seal_commands.h"

#include "app/desk/folder_seal.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"

#include <QPointer>

#include <memory>

namespace toasoan {
namespace {

/// What opens the folder afterwards; a new recovery code goes to `recovery`. Storage thread.
Result<QString> done(const SealWish &wish, const QString &folder, QString &recovery)
{
    switch (wish.kind) {
    case SealWish::Kind::Seal:
        return sealFolder(folder, wish.passphrase).map([&](const QString &code) {
            recovery = code;
            return wish.passphrase;
        });
    case SealWish::Kind::ChangePassphrase:
        return changeFolderPassphrase(folder, wish.secret, wish.passphrase).map([&] { return wish.passphrase; });
    case SealWish::Kind::Unseal:
        break;
    }
    return unsealFolder(folder, wish.secret).map([] { return QString(); });
}

} // namespace

SealCommands::SealCommands(StorageThread &storage, const QString &folder, MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_folder(folder), m_messages(messages), m_window(window)
{}

bool SealCommands::run(Command command)
{
    if (command != Command::Encrypt)
        return false;
    open();
    return true;
}

void SealCommands::open()
{
    m_storage.ask(
        this, [](Desk &desk) { return folderSealed(desk.folder()); },
        [this](const Result<bool> &sealed) {
            if (!sealed)
                return m_messages.say(MessageBar::Kind::Error, errorText(sealed.error()));
            auto *dialog = new SealDialog(*sealed ? SealDialog::Folder::Sealed : SealDialog::Folder::Plain, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &SealDialog::wanted, this, [this, dialog](const SealWish &wish) { fulfil(wish, dialog); });
            dialog->open();
        });
}

void SealCommands::fulfil(const SealWish &wish, SealDialog *dialog)
{
    const auto recovery = std::make_shared<QString>();
    m_storage.askWhileClosed(
        this, [wish, recovery](const QString &folder) { return done(wish, folder, *recovery); },
        [this, recovery, kind = wish.kind, dialog = QPointer(dialog)](const Outcome &outcome) {
            if (dialog)
                dialog->answer(outcome, *recovery);
            if (outcome)
                tell(kind);
        });
}

void SealCommands::tell(SealWish::Kind kind)
{
    const QString text = kind == SealWish::Kind::Seal     ? tr("The drafts are encrypted.")
                         : kind == SealWish::Kind::Unseal ? tr("The drafts are not encrypted any more.")
                                                          : tr("The new passphrase opens the drafts from now on.");
    m_messages.say(MessageBar::Kind::Success, text);
}

} // namespace toasoan
