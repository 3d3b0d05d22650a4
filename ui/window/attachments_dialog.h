#pragma once
#include "app/base/ids.h"
#include "app/desk/attachment_service.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace toasoan {

class StorageThread;
struct Error;

/// Documents and recordings that lie with a draft: listed, brought in, opened with the system's program, taken off.
class AttachmentsDialog : public QDialog
{
    Q_OBJECT

public:
    AttachmentsDialog(StorageThread &storage, const DraftId &draft, QWidget *parent = nullptr);
    void add(const QStringList &files);

Q_SIGNALS:
    void shown(); ///< the list says what there is

private:
    void layOut();
    void connectButtons();
    void refresh();
    void show(const QList<Attachment> &attachments);
    void ask();
    void openFile();
    void saveCopy();
    void remove();
    void fail(const Error &error);
    void showButtons();
    [[nodiscard]] qint64 current() const; ///< its number; 0: none

    StorageThread &m_storage;
    DraftId m_draft;
    QLabel *m_note;
    QListWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace toasoan
