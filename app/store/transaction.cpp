#include "app/store/transaction.h"

#include "app/base/ids.h"
#include "app/base/log.h"
#include "app/store/database.h"

namespace toasoan {
namespace {

/// That the work is in the file is not enough: what was to be flushed and was not must be flushed now.
Outcome flush(Database &database)
{
    const auto busy = database.number(QStringLiteral("PRAGMA wal_checkpoint(FULL)"));
    if (!busy)
        return tl::unexpected<Error>(busy.error());
    if (*busy != 0)
        return failure(ErrorCode::StoreBusy, QStringLiteral("checkpoint"));
    return {};
}

/// With a write-ahead log NORMAL leaves out the sync at the end of a transaction, and nothing else.
Outcome setSync(Database &database, Sync sync)
{
    return database.execute(sync == Sync::AtOnce ? QStringLiteral("PRAGMA synchronous = FULL")
                                                 : QStringLiteral("PRAGMA synchronous = NORMAL"));
}

} // namespace

Transaction::Transaction(Database &database, Notice notice, Sync sync)
    : m_database(&database), m_notice(notice), m_sync(sync), m_token(newRandomName())
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_notice(other.m_notice)
    , m_sync(other.m_sync)
    , m_token(std::move(other.m_token))
{}

Result<Transaction> Transaction::begin(Database &database, Notice notice, Sync sync)
{
    if (const auto &refusal = database.writeRefusal())
        return tl::unexpected<Error>(*refusal);
    auto begun = sync == Sync::AtOnce ? Outcome() : setSync(database, sync);
    Transaction transaction(database, notice, sync);
    if (begun)
        begun = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun) {
        transaction.end();
        return tl::unexpected<Error>(begun.error());
    }
    database.keepLogRoom();
    return transaction;
}

void Transaction::end()
{
    Database &database = *std::exchange(m_database, nullptr);
    if (m_sync != Sync::AtOnce && !setSync(database, Sync::AtOnce))
        database.reopen(); // which sets it
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite has already rolled back after some failures; then there is nothing left to do.
    if (auto rolledBack = m_database->execute(QStringLiteral("ROLLBACK")); !rolledBack)
        qCDebug(logStore) << "rollback:" << rolledBack.error().detail;
    end();
}

Outcome Transaction::commit()
{
    const QString mark = QStringLiteral("UPDATE changes SET counter = counter + ?, token = ?");
    if (auto marked = m_database->execute(mark, {m_notice == Notice::Tell ? 1 : 0, m_token}); !marked)
        return marked;
    if (auto committed = m_database->execute(QStringLiteral("COMMIT")); !committed)
        return readBack(committed.error());
    end();
    return {};
}

Outcome Transaction::readBack(const Error &why)
{
    Database &database = *std::exchange(m_database, nullptr);
    (void)database.execute(QStringLiteral("ROLLBACK")); // most failures have done so already
    database.reopen();
    const auto token = database.first<QString>(QStringLiteral("SELECT token FROM changes"), {},
                                               [](const Row &row) { return row.text(0); });
    if (token && *token == m_token && flush(database))
        return {};
    return tl::unexpected<Error>(why);
}

} // namespace toasoan
