#pragma once
#include "app/base/ids.h"
#include "app/desk/attachment_service.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

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

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

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
    QStackedWidget *m_stack; ///< the list, or what to do when it is empty
    QListWidget *m_list;
    QProgressBar *m_busy;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
    int m_coming = 0; ///< files on their way
};

} // namespace toasoan
