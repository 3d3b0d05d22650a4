#include "ui/window/seal_commands.h"

#include "app/desk/folder_seal.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/work_watch.h"

#include <QPointer>

namespace toasoan {
namespace {

/// Gives the new recovery code, where there is one; afterwards `options` open the folder. Storage thread.
Result<SealedFolder> done(const SealWish &wish, DeskOptions &options, const Progress &progress)
{
    const auto nothing = [] { return SealedFolder(); };
    Result<SealedFolder> sealed;
    switch (wish.kind) {
    case SealWish::Kind::Seal:
        sealed = sealFolder(options.folder, wish.passphrase, progress);
        break;
    case SealWish::Kind::ChangePassphrase:
        sealed = changeFolderPassphrase(options.folder, wish.secret, wish.passphrase).map(nothing);
        break;
    case SealWish::Kind::Unseal:
        sealed = unsealFolder(options.folder, wish.secret, progress).map(nothing);
        break;
    }
    if (sealed)
        options.secret = wish.kind == SealWish::Kind::Unseal ? QString() : wish.passphrase;
    return sealed;
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
    auto *watch = new WorkWatch(dialog);
    connect(watch, &WorkWatch::progressed, dialog, &SealDialog::showProgress);
    connect(dialog, &SealDialog::cancelWanted, watch, &WorkWatch::giveUp);
    m_storage.whileClosed(
        this, [wish, progress = watch->progress()](DeskOptions &options) { return done(wish, options, progress); },
        [this, kind = wish.kind, dialog = QPointer(dialog)](const Result<SealedFolder> &sealed) {
            if (dialog)
                dialog->answer(sealed.map([](const SealedFolder &folder) { return folder.recovery; }));
            if (sealed && sealed->unfinished)
                m_messages.say(MessageBar::Kind::Warning,
                               tr("Some files are not encrypted yet; the next start tries it "
                                  "again. %1")
                                   .arg(errorText(*sealed->unfinished)));
            else if (sealed)
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
