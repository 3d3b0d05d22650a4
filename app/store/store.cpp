#include "app/store/store.h"

#include "app/store/carrying.h"
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/schema_check.h"
#include "app/store/sealing/sealing.h"
#include "app/store/store_files.h"

#include <QFileInfo>

namespace toasoan {
namespace {

Outcome checkStanding(const Database &database, Standing standing, const QString &folder, Access access)
{
    if (standing == Standing::Foreign)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("not a database of this program"),
                       {databasePath(folder)});
    if (standing == Standing::Empty && storeKnown(folder))
        return failure(ErrorCode::StoreDamaged, QStringLiteral("known before, now empty"), {databasePath(folder)});
    if (standing == Standing::Empty && access == Access::ReadOnly)
        return failure(ErrorCode::NotFound, {}, {databasePath(folder)});
    return standing == Standing::Ours ? checkSchema(database) : Outcome();
}

/// Tables up to date and in the main file, so that an empty one later can only mean a loss.
Outcome bringUp(Database &database, Standing standing, const QString &folder)
{
    if (auto logged = database.useWriteAheadLog(); !logged)
        return logged;
    if (standing == Standing::Newer) {
        database.refuseWrites(Error{ErrorCode::StoreNewer, {}, {databasePath(folder)}});
        return {};
    }
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    if (storeKnown(folder))
        return {};
    if (standing == Standing::Empty) { // tables that older versions had leave no empty pages
        if (auto packed = database.execute(QStringLiteral("VACUUM")); !packed)
            return packed;
    }
    if (auto moved = database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !moved)
        return moved;
    return rememberStore(folder);
}

/// What is not quite ours is for checkStanding() to say.
Result<bool> isOld(const QString &file, const std::optional<DataKey> &key)
{
    const auto database = Database::open(file, Access::ReadOnly, key);
    const auto standing = database ? standingOf(**database) : tl::unexpected<Error>(database.error());
    if (!standing || *standing != Standing::Ours)
        return false;
    const auto old = needsCarrying(**database);
    if (!old || !*old)
        return old;
    return checkSchema(**database).map([] { return true; });
}

Outcome carryOverIfOld(const QString &folder, const std::optional<DataKey> &key, const Progress &progress)
{
    const auto old = isOld(databasePath(folder), key);
    if (!old || !*old)
        return old.map([](bool) {});
    const auto alone = FolderUse::take(folder, Sharing::Alone);
    return alone ? carryOver(databasePath(folder), key, progress) : tl::unexpected<Error>(alone.error());
}

/// Only who may write can bring it into a form that this version reads.
Outcome refuseOld(const Database &database, const QString &folder)
{
    const auto old = needsCarrying(database);
    if (old && *old)
        return failure(ErrorCode::StoreBusy, QStringLiteral("older version"), {databasePath(folder)});
    return old.map([](bool) {});
}

} // namespace

Store::Store(std::unique_ptr<Database> database, std::optional<FolderUse> use, std::optional<DataKey> key)
    : m_use(std::move(use))
    , m_key(std::move(key))
    , m_database(std::move(database))
    , m_drafts(*m_database)
    , m_contents(*m_database)
    , m_revisions(*m_database)
    , m_journal(*m_database)
    , m_people(*m_database)
    , m_delegations(*m_database)
    , m_audit(*m_database)
    , m_approvals(*m_database)
    , m_ledger(*m_database)
    , m_outbox(*m_database)
    , m_pictures(*m_database)
    , m_library(*m_database)
    , m_attachments(*m_database)
    , m_search(*m_database)
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder, Access access, const QByteArray &secret,
                                           const Progress &progress)
{
    if (auto prepared = prepareStoreFiles(folder, access); !prepared)
        return tl::unexpected<Error>(prepared.error());
    const OpeningTurn turn(folder); // before the use: who makes the folder ready may need it alone
    const auto key = keyOf(databasePath(folder), secret);
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (access == Access::ReadWrite) {
        if (auto carried = carryOverIfOld(folder, *key, progress); !carried)
            return tl::unexpected<Error>(carried.error());
    }
    auto use = FolderUse::take(folder, Sharing::Shared);
    if (!use)
        return tl::unexpected<Error>(use.error());
    auto database = Database::open(databasePath(folder), access, *key);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto standing = standingOf(**database);
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    auto ready = checkStanding(**database, *standing, folder, access);
    if (ready)
        ready = access == Access::ReadWrite ? bringUp(**database, *standing, folder) : refuseOld(**database, folder);
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    return std::unique_ptr<Store>(new Store(std::move(*database), std::move(*use), *key));
}

Result<std::unique_ptr<Store>> Store::openCopy(const QString &file, const std::optional<DataKey> &key)
{
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::NotFound, {}, {file});
    const auto seal = sealOf(file);
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    if (*seal && !key)
        return failure(ErrorCode::StoreLocked, {}, {file});
    auto database = Database::open(file, Access::ReadOnly, *seal ? key : std::nullopt);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto standing = standingOf(**database);
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    if (*standing == Standing::Newer)
        return failure(ErrorCode::StoreNewer, {}, {file});
    if (*standing != Standing::Ours)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("not a database of this program"), {file});
    if (auto sound = checkSchema(**database); !sound)
        return tl::unexpected<Error>(sound.error());
    return std::unique_ptr<Store>(new Store(std::move(*database), std::nullopt, *seal ? key : std::nullopt));
}

bool Store::isOlder(const QString &file, const std::optional<DataKey> &key)
{
    return isOld(file, key).value_or(false);
}

Outcome Store::bringUpCopy(const QString &file, const std::optional<DataKey> &key, const Progress &progress)
{
    auto database = Database::open(file, Access::ReadWrite, key);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto standing = standingOf(**database);
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    if (*standing == Standing::Newer)
        return failure(ErrorCode::StoreNewer, {}, {file});
    if (*standing != Standing::Ours)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("not a database of this program"), {file});
    if (auto sound = checkSchema(**database); !sound)
        return sound;
    const auto old = needsCarrying(**database);
    if (!old)
        return tl::unexpected<Error>(old.error());
    if (*old) {
        database->reset();
        return carryOver(file, key, progress);
    }
    const auto logged = key ? (*database)->useWriteAheadLog() : Outcome(); // what a sealed file can be written by
    return logged ? migrate(**database) : logged;
}

std::optional<Error> Store::writeRefusal() const
{
    return m_database->writeRefusal();
}

Result<Transaction> Store::begin(Notice notice, Sync sync)
{
    return Transaction::begin(*m_database, notice, sync);
}

Result<qint64> Store::changeCounter() const
{
    return m_database->number(QStringLiteral("SELECT counter FROM changes"));
}

void Store::interrupt() const
{
    m_database->interrupt();
}

Result<QString> Store::lastMark() const
{
    return m_database
        ->first<QString>(QStringLiteral("SELECT token FROM changes"), {}, [](const Row &row) { return row.text(0); })
        .map([](const auto &mark) { return mark.value_or(QString()); });
}

Result<QStringList> Store::fileProblems() const
{
    auto problems = m_database->rows<QString>(QStringLiteral("PRAGMA integrity_check"), {},
                                              [](const Row &row) { return row.text(0); });
    const auto orphans = m_database->rows<QString>(QStringLiteral("PRAGMA foreign_key_check"), {}, [](const Row &row) {
        return QStringLiteral("a row of %1 refers to nothing").arg(row.text(0));
    });
    if (!problems || !orphans)
        return tl::unexpected<Error>(problems ? orphans.error() : problems.error());
    problems->removeAll(QStringLiteral("ok"));
    return *problems + *orphans;
}

} // namespace toasoan
