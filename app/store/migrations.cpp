#include "app/store/migrations.h"

#include "app/store/database.h"
#include "app/store/sql_error.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <sqlite3.h>

namespace toasoan {
namespace {

QStringList scripts()
{
    return QDir(QStringLiteral(":/store/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<qint64> schemaVersion(const Database &database)
{
    return database.number(QStringLiteral("PRAGMA user_version"));
}

Result<QStringList> statementsOf(const QString &script)
{
    QFile file(u":/store/migrations/"_qs + script);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"no migration "_qs + script);
    QStringList statements;
    QByteArray pending;
    while (!file.atEnd()) {
        pending += file.readLine();
        if (sqlite3_complete(pending.constData()) != 0)
            statements.append(QString::fromUtf8(std::exchange(pending, {})));
    }
    return statements;
}

Outcome runScript(Database &database, const QString &script, qint64 version)
{
    auto statements = statementsOf(script);
    if (!statements)
        return tl::unexpected<Error>(statements.error());
    statements->append(u"PRAGMA application_id = "_qs + QString::number(storeApplicationId));
    statements->append(u"PRAGMA user_version = "_qs + QString::number(version));
    for (const QString &statement : *statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

/// One step up, unless another process has taken it meanwhile.
Outcome step(Database &database, qint64 version)
{
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto current = schemaVersion(database);
    Outcome done = current.map([](qint64) {});
    if (current && *current < version)
        done = runScript(database, scripts().at(version - 1), version);
    const auto ended = database.execute(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    return done ? ended : done;
}

} // namespace

int latestSchemaVersion()
{
    return static_cast<int>(scripts().size());
}

Result<QByteArray> migrationScripts(int version)
{
    QByteArray all;
    for (const QString &script : scripts().mid(0, version)) {
        QFile file(u":/store/migrations/"_qs + script);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, u"no migration "_qs + script);
        all += file.readAll() + '\n';
    }
    return all;
}

Outcome askEmptyStore(int version, const char *question, int (*take)(void *, int, char **, char **), void *into)
{
    const auto scripts = migrationScripts(version);
    if (!scripts)
        return tl::unexpected<Error>(scripts.error());
    sqlite3 *raw = nullptr;
    int done = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> memory(raw, sqlite3_close_v2);
    if (done == SQLITE_OK)
        done = sqlite3_exec(raw, scripts->constData(), nullptr, nullptr, nullptr);
    if (done == SQLITE_OK)
        done = sqlite3_exec(raw, question, take, into, nullptr);
    if (done != SQLITE_OK)
        return sqlFailure(done, QString::fromUtf8(sqlite3_errmsg(raw)));
    return {};
}

Result<Standing> standingOf(const Database &database)
{
    const auto application = database.number(QStringLiteral("PRAGMA application_id"));
    const auto version = schemaVersion(database);
    const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto *asked : {&application, &version, &tables}) {
        if (!*asked)
            return tl::unexpected<Error>(asked->error());
    }
    if (*application == 0 && *version == 0 && *tables == 0)
        return Standing::Empty;
    if (*application != storeApplicationId)
        return Standing::Foreign;
    return *version > latestSchemaVersion() ? Standing::Newer : Standing::Ours;
}

Result<bool> needsCarrying(const Database &database)
{
    constexpr qint64 firstOfThisForm = 5;
    return schemaVersion(database).map([](qint64 version) { return version > 0 && version < firstOfThisForm; });
}

Outcome migrate(Database &database)
{
    for (int version = 1; version <= latestSchemaVersion(); ++version) {
        if (auto stepped = step(database, version); !stepped)
            return stepped;
    }
    return {};
}

} // namespace toasoan
