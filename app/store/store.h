#pragma once
#include "app/base/data_key.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/store/access.h"
#include "app/store/approvals.h"
#include "app/store/attachments.h"
#include "app/store/audit_log.h"
#include "app/store/delegations.h"
#include "app/store/drafts.h"
#include "app/store/journal.h"
#include "app/store/ledger.h"
#include "app/store/newest_text.h"
#include "app/store/outbox.h"
#include "app/store/people.h"
#include "app/store/picture_library.h"
#include "app/store/pictures.h"
#include "app/store/revisions.h"
#include "app/store/search.h"
#include "app/store/store_files.h"
#include "app/store/transaction.h"

#include <memory>

namespace toasoan {

/// The local database of one data folder. Not thread-safe: all of it belongs to the thread that opened it.
/// Another process may use the same folder meanwhile.
class Store
{
public:
    /// Makes the folder and the tables where there are none.
    /// StoreDamaged: the file is not a whole database of ours; never a silent fresh start.
    /// A folder of a newer version opens, but begin() says StoreNewer.
    /// StoreLocked, WrongPassphrase: the database is sealed, and `secret` (secretBytes()) does not open it.
    /// One of an older version is carried over first (carrying.h), which takes a while, and `progress` hears of it;
    /// StoreBusy while somebody else has it open.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, Access access,
                                                             const QByteArray &secret = {},
                                                             const Progress &progress = {});
    /// A database file that lies somewhere by itself, a backup: only to be read, changed by nobody meanwhile. `key` is
    /// that of a sealed one. StoreDamaged as above; StoreNewer: this version does not know what is in it.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openCopy(const QString &file,
                                                                 const std::optional<DataKey> &key = {});
    /// Whether such a file is of a version whose tables openCopy() cannot read: bringUpCopy() comes first.
    [[nodiscard]] static bool isOlder(const QString &file, const std::optional<DataKey> &key = {});
    /// Brings such a file, where this or an older version made it, up to this version's tables.
    [[nodiscard]] static Outcome bringUpCopy(const QString &file, const std::optional<DataKey> &key = {},
                                             const Progress &progress = {});
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] Result<Transaction> begin(Notice notice = Notice::Tell, Sync sync = Sync::AtOnce);
    /// What the folder is sealed with; nothing where it is not.
    [[nodiscard]] const std::optional<DataKey> &key() const { return m_key; }
    /// Why nothing may be written; nothing when it may.
    [[nodiscard]] std::optional<Error> writeRefusal() const;

    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] Contents &contents() { return m_contents; }
    [[nodiscard]] Revisions &revisions() { return m_revisions; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] People &people() { return m_people; }
    [[nodiscard]] Delegations &delegations() { return m_delegations; }
    [[nodiscard]] AuditLog &audit() { return m_audit; }
    [[nodiscard]] Approvals &approvals() { return m_approvals; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] Pictures &pictures() { return m_pictures; }
    [[nodiscard]] PictureLibrary &library() { return m_library; }
    [[nodiscard]] Attachments &attachments() { return m_attachments; }
    [[nodiscard]] Search &search() { return m_search; }
    [[nodiscard]] NewestText &newestText() { return m_newestText; }

    /// Grows with every transaction that tells, of any process: a window that sees it grow lists anew.
    [[nodiscard]] Result<qint64> changeCounter() const;
    void interrupt() const; ///< as Database::interrupt()
    /// SQLite's own checks of the file, one sentence each; empty when it finds nothing.
    [[nodiscard]] Result<QStringList> fileProblems() const;
    /// The mark of the last transaction: equal in a copy that has all of it.
    [[nodiscard]] Result<QString> lastMark() const;

private:
    Store(std::unique_ptr<Database> database, std::optional<FolderUse> use, std::optional<DataKey> key);

    std::optional<FolderUse> m_use;
    std::optional<DataKey> m_key;
    std::unique_ptr<Database> m_database;
    Drafts m_drafts;
    Contents m_contents;
    Revisions m_revisions;
    Journal m_journal;
    People m_people;
    Delegations m_delegations;
    AuditLog m_audit;
    Approvals m_approvals;
    Ledger m_ledger;
    Outbox m_outbox;
    Pictures m_pictures;
    PictureLibrary m_library;
    Attachments m_attachments;
    Search m_search;
    NewestText m_newestText;
};

} // namespace toasoan
