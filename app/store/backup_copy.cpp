#include "app/store/backup_copy.h"

#include "app/store/sealing/sealed_vfs.h"
#include "app/store/sealing/sealing.h"
#include "app/store/sql_error.h"

#include <QFile>

#include <memory>
#include <sqlite3.h>

namespace toasoan {
namespace {

constexpr int pagesAStep = 256;

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

tl::unexpected<Error> failureOf(sqlite3 *connection)
{
    return sqlFailure(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

Result<Connection> connectionTo(const QString &path, int flags, const SealedVfs *vfs)
{
    const QByteArray through = vfs ? vfs->name() : QByteArray();
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, vfs ? through.constData() : nullptr);
    Connection connection(raw);
    if (opened != SQLITE_OK)
        return failureOf(raw);
    sqlite3_busy_timeout(raw, 5000);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return connection;
}

Outcome run(sqlite3 *connection, const char *sql)
{
    return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Outcome() : failureOf(connection);
}

Outcome copyPages(sqlite3 *from, sqlite3 *to, const Progress &progress)
{
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> copy(sqlite3_backup_init(to, "main", from, "main"),
                                                                          sqlite3_backup_finish);
    if (!copy)
        return failureOf(to);
    for (;;) {
        const int step = sqlite3_backup_step(copy.get(), pagesAStep);
        if (step == SQLITE_DONE)
            return {};
        if (step != SQLITE_OK)
            return sqlFailure(step, QString::fromUtf8(sqlite3_errstr(step)));
        const qint64 total = sqlite3_backup_pagecount(copy.get());
        if (progress && !progress(total - sqlite3_backup_remaining(copy.get()), total))
            return givenUp();
    }
}

Outcome copyInto(const QString &source, const QString &target, const Progress &progress, const SealedVfs *vfs)
{
    auto from = connectionTo(source, SQLITE_OPEN_READONLY, vfs);
    if (!from)
        return tl::unexpected<Error>(from.error());
    auto to = connectionTo(target, SQLITE_OPEN_READWRITE, vfs);
    if (!to)
        return tl::unexpected<Error>(to.error());
    // A reader keeps its moment, so that somebody who writes all the time does not make the copy begin again and again.
    auto done = run(from->get(), "BEGIN; SELECT count(*) FROM sqlite_schema");
    if (done)
        done = run(to->get(), "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY"); // synced when it is whole
    if (done)
        done = copyPages(from->get(), to->get(), progress);
    // One file, that is read without a log.
    return done ? run(to->get(), vfs ? "PRAGMA journal_mode = MEMORY" : "PRAGMA journal_mode = DELETE") : done;
}

} // namespace

Outcome copyDatabase(const QString &source, const QString &target, const Progress &progress,
                     const std::optional<DataKey> &key)
{
    const auto header = key ? sealBytes(source) : Result<QByteArray>(QByteArray());
    if (!header)
        return tl::unexpected<Error>(header.error());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::Io, file.errorString(), {target});
    bool begun = file.write(*header) == header->size();
    begun = file.flush() && begun;
    file.close();
    const auto vfs = key ? std::make_unique<SealedVfs>(*key) : nullptr;
    auto copied = begun ? copyInto(source, target, progress, vfs.get())
                        : Outcome(failure(ErrorCode::Io, file.errorString(), {target}));
    if (!copied) {
        for (const QString &companion : {QString(), u"-journal"_qs, u"-wal"_qs, u"-shm"_qs})
            QFile::remove(target + companion);
    }
    return copied;
}

} // namespace toasoan
