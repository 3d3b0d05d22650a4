#include "app/store/hardening.h"

#include "app/base/log.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>

#include <sqlite3.h>

namespace toasoan {
namespace {

/// A handle may only be given to the library that made it, and a plug-in may carry its own copy.
bool sameLibrary(const QSqlDatabase &connection)
{
    QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), connection);
    return query.next() && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

struct Limit
{
    int id;
    int value;
};

/// What our own statements never come near; a crafted file or expression would.
constexpr Limit ceilings[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024}, // the longest text or blob; an article may have 16 MiB
    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},
    {SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {SQLITE_LIMIT_VDBE_OP, 250000},
    {SQLITE_LIMIT_FUNCTION_ARG, 32},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

void setLimits(sqlite3 *handle)
{
    for (const Limit &ceiling : ceilings)
        sqlite3_limit(handle, ceiling.id, ceiling.value);
}

} // namespace

sqlite3 *ownHandle(const QSqlDatabase &connection)
{
    return sameLibrary(connection) ? handleOf(connection) : nullptr;
}

void harden(const QSqlDatabase &connection)
{
    sqlite3 *handle = ownHandle(connection);
    int defensive = 0;
    if (handle) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        setLimits(handle);
    }
    if (!defensive)
        qCWarning(logStore) << "SQLite's defensive mode is not available through this plug-in";
}

Undefended::Undefended(sqlite3 *handle) : m_handle(handle)
{
    if (m_handle)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
}

Undefended::~Undefended()
{
    if (m_handle)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

} // namespace toasoan
