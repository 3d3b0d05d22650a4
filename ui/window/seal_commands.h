#pragma once
#include "ui/actions/command.h"
#include "ui/window/seal_dialog.h"

namespace toasoan {

class MessageBar;
class StorageThread;

/// Encrypting the drafts from the window: the storage thread closes its desk for it, and saves that come meanwhile
/// wait.
class SealCommands : public QObject
{
    Q_OBJECT

public:
    SealCommands(StorageThread &storage, const QString &folder, MessageBar &messages, QWidget *window);
    bool run(Command command);

private:
    void open();
    void fulfil(const SealWish &wish, SealDialog *dialog);
    void tell(SealWish::Kind kind);

    StorageThread &m_storage;
    QString m_folder;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace toasoan
