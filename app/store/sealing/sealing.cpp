#include "app/store/sealing/sealing.h"

#include "app/base/durable_file.h"
#include "app/store/sealing/raw_file.h"
#include "app/store/sealing/sealed_vfs.h"
#include "app/store/store_files.h"

#include <QFile>

#include <sqlite3.h>

namespace toasoan {
namespace {

/// A connection that speaks to SQLite itself: copying pages needs what Qt's driver does not offer.
struct PageConnection
{
    sqlite3 *handle = nullptr;

    PageConnection() = default;
    ~PageConnection() { sqlite3_close(handle); }
    Q_DISABLE_COPY_MOVE(PageConnection)

    [[nodiscard]] Outcome open(const QString &path, const SealedVfs *vfs)
    {
        const QByteArray name = QFile::encodeName(path);
        const QByteArray vfsName = vfs ? vfs->name() : QByteArray();
        if (sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READWRITE, vfs ? vfsName.constData() : nullptr)
            != SQLITE_OK)
            return fail();
        return run("PRAGMA busy_timeout = 2000");
    }

    [[nodiscard]] Outcome run(const char *sql)
    {
        return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Outcome() : fail();
    }

    [[nodiscard]] tl::unexpected<Error> fail() const
    {
        const int code = sqlite3_errcode(handle);
        const ErrorCode kind = code == SQLITE_BUSY || code == SQLITE_LOCKED ? ErrorCode::StoreBusy
                               : code == SQLITE_FULL                        ? ErrorCode::DiskFull
                                                                            : ErrorCode::Io;
        return failure(kind, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
};

/// Alone: with exclusive locking set before the first reading, SQLite refuses while anybody else has the file open.
Outcome takeAlone(PageConnection &connection)
{
    for (const char *sql : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "BEGIN EXCLUSIVE", "COMMIT",
                            "PRAGMA wal_checkpoint(TRUNCATE)"}) {
        if (auto done = connection.run(sql); !done)
            return done;
    }
    return {};
}

Outcome copyPages(PageConnection &from, PageConnection &to, const Progress &progress)
{
    constexpr int pagesAStep = 256;
    sqlite3_backup *backup = sqlite3_backup_init(to.handle, "main", from.handle, "main");
    if (!backup)
        return to.fail();
    bool isWanted = true;
    while (isWanted && sqlite3_backup_step(backup, pagesAStep) == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(backup);
        isWanted = !progress || progress(total - sqlite3_backup_remaining(backup), total);
    }
    const bool isCopied = sqlite3_backup_finish(backup) == SQLITE_OK;
    if (!isWanted)
        return givenUp();
    return isCopied ? Outcome() : Outcome(to.fail());
}

/// Reads every page of the new file again.
Outcome checkWhole(PageConnection &connection)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle, "PRAGMA quick_check(1)", -1, &statement, nullptr);
    const bool answered = sqlite3_step(statement) == SQLITE_ROW;
    const QByteArray answer = answered ? reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)) : "";
    sqlite3_finalize(statement);
    return answer == "ok" ? Outcome() : Outcome(failure(ErrorCode::StoreDamaged, QString::fromUtf8(answer)));
}

Outcome fill(PageConnection &from, const QString &path, const SealedVfs *vfs, const Progress &progress)
{
    {
        PageConnection to;
        if (auto opened = to.open(path, vfs); !opened)
            return opened;
        // A power cut leaves the old file in place, so this one needs no journal.
        for (const char *sql : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"}) {
            if (auto set = to.run(sql); !set)
                return set;
        }
        if (auto copied = copyPages(from, to, progress); !copied)
            return copied;
    }
    PageConnection again;
    if (auto opened = again.open(path, vfs); !opened)
        return opened;
    if (auto whole = checkWhole(again); !whole)
        return whole;
    return RawFile::open(path, RawFile::Use::Write).and_then([](RawFile file) { return file.sync(); });
}

/// As well as can be: what cannot be overwritten is left as any deleted file is.
void overwrite(RawFile &file)
{
    const qint64 length = file.length().value_or(0);
    const QByteArray zeros(1024 * 1024, '\0');
    for (qint64 at = 0; at < length; at += zeros.size())
        (void)file.write(at, zeros.left(length - at));
    (void)file.sync();
}

struct Side
{
    const SealedVfs *vfs; ///< null for a plain file
    QByteArray header;
};

enum class Standing { InUse, Lies };

/// The pages of a database, read through one file system and written through another.
Outcome convert(const QString &path, const SealedVfs *now, const Side &then, Standing standing,
                const Progress &progress = {})
{
    const QString fresh = path + u".new"_qs;
    auto old = RawFile::open(path, RawFile::Use::Write); // afterwards its name is the new file's
    if (!old)
        return tl::unexpected<Error>(old.error());
    {
        PageConnection from;
        auto done = from.open(path, now);
        if (done && standing == Standing::InUse)
            done = takeAlone(from);
        if (done)
            done = writeDurably(fresh, then.header);
        if (done)
            done = fill(from, fresh, then.vfs, progress);
        if (done)
            done = moveDurably(fresh, path);
        if (!done) {
            QFile::remove(fresh);
            return done;
        }
    }
    if (!now)
        overwrite(*old);
    return {};
}

} // namespace

Result<std::optional<SealHeader>> sealOf(const QString &databasePath)
{
    const auto file = RawFile::open(databasePath, RawFile::Use::Read);
    if (!file && file.error().code == ErrorCode::NotFound)
        return std::nullopt;
    const auto bytes = file ? file->read(0, SealHeader::size) : Result<QByteArray>(tl::unexpected<Error>(file.error()));
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!SealHeader::begins(*bytes))
        return std::nullopt;
    return SealHeader::read(*bytes).map([](SealHeader header) { return std::optional(std::move(header)); });
}

Result<QByteArray> sealBytes(const QString &databasePath)
{
    return RawFile::open(databasePath, RawFile::Use::Read).and_then([](const RawFile &file) {
        return file.read(0, SealHeader::size);
    });
}

Result<std::optional<DataKey>> keyOf(const QString &databasePath, const QByteArray &secret)
{
    const auto seal = sealOf(databasePath);
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    if (!*seal)
        return std::nullopt;
    if (secret.isEmpty())
        return failure(ErrorCode::StoreLocked, {}, {databasePath});
    return (*seal)->open(secret).map([](DataKey key) { return std::optional(std::move(key)); });
}

Outcome sealStore(const FolderUse & /*alone*/, const QString &folder, const QByteArray &passphrase,
                  const QByteArray &recovery, KeyCost cost, const Progress &progress)
{
    const auto seal = sealOf(databasePath(folder));
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    if (*seal)
        return failure(ErrorCode::Refused, QStringLiteral("sealed already"));
    const DataKey key = DataKey::random();
    const auto header = SealHeader::make(key, passphrase, recovery, cost);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const OpeningTurn turn(folder);
    const SealedVfs vfs(key);
    return convert(databasePath(folder), nullptr, {&vfs, header->bytes()}, Standing::InUse, progress);
}

Outcome unsealStore(const FolderUse & /*alone*/, const QString &folder, const QByteArray &secret,
                    const Progress &progress)
{
    const auto key = keyOf(databasePath(folder), secret);
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (!*key)
        return failure(ErrorCode::Refused, QStringLiteral("not sealed"));
    const OpeningTurn turn(folder);
    const SealedVfs vfs(**key);
    return convert(databasePath(folder), &vfs, {nullptr, {}}, Standing::InUse, progress);
}

Outcome sealCopy(const QString &file, const DataKey &key, const QByteArray &header)
{
    const SealedVfs vfs(key);
    return convert(file, nullptr, {&vfs, header}, Standing::Lies);
}

Outcome unsealCopy(const QString &file, const DataKey &key)
{
    const SealedVfs vfs(key);
    return convert(file, &vfs, {nullptr, {}}, Standing::Lies);
}

namespace {

/// One of the two locks is exchanged, in the slot that does not count yet.
Outcome changeLock(const QString &folder, const QByteArray &secret, KeyLock SealHeader::*which,
                   const QByteArray &opensThen, KeyCost cost)
{
    const QString path = databasePath(folder);
    const OpeningTurn turn(folder);
    auto seal = sealOf(path);
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    if (!*seal)
        return failure(ErrorCode::Refused, QStringLiteral("not sealed"));
    SealHeader header = **seal;
    const auto key = header.open(secret);
    if (!key)
        return tl::unexpected<Error>(key.error());
    auto lock = KeyLock::make(*key, opensThen, cost);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    header.*which = *std::move(lock);
    ++header.sequence;
    auto file = RawFile::open(path, RawFile::Use::Write);
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (auto written = file->write(header.slotOffset(), header.slot()); !written)
        return written;
    return file->sync();
}

} // namespace

Outcome changePassphrase(const QString &folder, const QByteArray &secret, const QByteArray &passphrase, KeyCost cost)
{
    return changeLock(folder, secret, &SealHeader::passphrase, passphrase, cost);
}

Outcome changeRecovery(const QString &folder, const QByteArray &secret, const QByteArray &recovery, KeyCost cost)
{
    return changeLock(folder, secret, &SealHeader::recovery, recovery, cost);
}

} // namespace toasoan
