#pragma once
#include "app/base/result.h"
#include "app/store/access.h"
#include "app/store/approvals.h"
#include "app/store/audit_log.h"
#include "app/store/drafts.h"
#include "app/store/journal.h"
#include "app/store/people.h"
#include "app/store/pictures.h"
#include "app/store/revisions.h"
#include "app/store/search.h"
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
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, Access access,
                                                             const QByteArray &secret = {});
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] Result<Transaction> begin(Notice notice = Notice::Tell);

    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] Revisions &revisions() { return m_revisions; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] People &people() { return m_people; }
    [[nodiscard]] AuditLog &audit() { return m_audit; }
    [[nodiscard]] Approvals &approvals() { return m_approvals; }
    [[nodiscard]] Pictures &pictures() { return m_pictures; }
    [[nodiscard]] Search &search() { return m_search; }

    /// Grows with every transaction that tells, of any process: a window that sees it grow lists anew.
    [[nodiscard]] Result<qint64> changeCounter() const;
    void interrupt() const; ///< as Database::interrupt()
    /// SQLite's own checks of the file, one sentence each; empty when it finds nothing.
    [[nodiscard]] Result<QStringList> fileProblems() const;

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    Drafts m_drafts;
    Revisions m_revisions;
    Journal m_journal;
    People m_people;
    AuditLog m_audit;
    Approvals m_approvals;
    Pictures m_pictures;
    Search m_search;
};

} // namespace toasoan
