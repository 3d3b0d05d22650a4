#pragma once
#include "app/base/result.h"

namespace toasoan {

class Database;

/// Whether other processes that watch the change counter shall look again.
enum class Notice { Tell, Quiet };

/// When the work is safe from a power cut: when commit() says so, or when the next transaction is. The latter is for
/// what can be worked out again; it never comes without what was before it.
enum class Sync { AtOnce, WithTheNext };

/// One unit of work: all of it lands, or none. Everything that writes asks for one. Rolled back unless committed.
class Transaction
{
public:
    /// Takes the write lock at once, waiting up to 5 s for another process (StoreBusy).
    /// Refused, StoreNewer: the store may not be written.
    [[nodiscard]] static Result<Transaction> begin(Database &database, Notice notice, Sync sync = Sync::AtOnce);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    /// After success the work survives a power cut (but see Sync). SQLite may fail here and have written all the same,
    /// so on failure the file is opened anew and asked; work that is there counts once it could be flushed.
    [[nodiscard]] Outcome commit();

    [[nodiscard]] Database &database() const { return *m_database; }

private:
    Transaction(Database &database, Notice notice, Sync sync);
    void end(); ///< the transactions after this one are synced at once
    [[nodiscard]] Outcome readBack(const Error &why);

    Database *m_database; ///< null when over
    Notice m_notice;
    Sync m_sync;
    QString m_token;
};

} // namespace toasoan
