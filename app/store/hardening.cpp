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

} // namespace

sqlite3 *ownHandle(const QSqlDatabase &connection)
{
    return sameLibrary(connection) ? handleOf(connection) : nullptr;
}

void harden(const QSqlDatabase &connection)
{
    sqlite3 *handle = ownHandle(connection);
    int defensive = 0;
    if (handle)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    if (!defensive)
        qCWarning(logStore) << "SQLite's defensive mode is not available through this plug-in";
}

} // namespace toasoan
