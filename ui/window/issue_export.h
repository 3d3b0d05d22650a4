#pragma once
#include "app/base/ids.h"
#include "ui/window/issue_dialog.h"

#include <QList>
#include <QObject>

namespace toasoan {

class MessageBar;
class PeopleMenu;
class StorageThread;

/// Several approved articles in one file: an issue, or a book of them.
class IssueExport : public QObject
{
    Q_OBJECT

public:
    IssueExport(StorageThread &storage, PeopleMenu &people, MessageBar &messages, QWidget *window);

    [[nodiscard]] QString person() const { return m_person; } ///< who has the window; empty: the account's own
    /// Asks where to, then writes. The kind is not Packages.
    void ask(const QList<DraftId> &drafts, const IssueChoice &choice);
    /// `early`: why they leave before an embargo ends; empty: they do not.
    void write(const QList<DraftId> &drafts, const IssueChoice &choice, const QString &path, const QString &early = {});

Q_SIGNALS:
    void exported(const QString &path);

private:
    StorageThread &m_storage;
    MessageBar &m_messages;
    QWidget *m_window;
    QString m_person;
};

} // namespace toasoan
