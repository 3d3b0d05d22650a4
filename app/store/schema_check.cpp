#include "app/store/schema_check.h"

#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/sql_error.h"

#include <QMap>

#include <memory>
#include <sqlite3.h>

namespace toasoan {
namespace {

/// "table drafts" → what made it.
using Schema = QMap<QString, QString>;

void add(Schema &schema, const QString &type, const QString &name, const QString &sql)
{
    // SQLite's own (statistics, indexes of keys) cannot be made by anybody else, and come and go.
    if (!name.startsWith(u"sqlite_") || type == u"view" || type == u"trigger")
        schema.insert(type + u' ' + name, sql.simplified());
}

/// Tables that a virtual table keeps for itself are written by the library, and its next version may word them anew.
bool isWordedByLibrary(const QString &sql)
{
    return sql.startsWith(u"CREATE TABLE '");
}

int addRow(void *schema, int, char **values, char **)
{
    add(*static_cast<Schema *>(schema), QString::fromUtf8(values[0]), QString::fromUtf8(values[1]),
        QString::fromUtf8(values[2]));
    return 0;
}

Result<Schema> expectedSchema(int version)
{
    const auto scripts = migrationScripts(version);
    if (!scripts)
        return tl::unexpected<Error>(scripts.error());
    sqlite3 *raw = nullptr;
    int done = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> memory(raw, sqlite3_close_v2);
    Schema schema;
    if (done == SQLITE_OK)
        done = sqlite3_exec(raw, scripts->constData(), nullptr, nullptr, nullptr);
    if (done == SQLITE_OK)
        done = sqlite3_exec(raw, "SELECT type, name, sql FROM sqlite_schema", addRow, &schema, nullptr);
    if (done != SQLITE_OK)
        return sqlFailure(done, QString::fromUtf8(sqlite3_errmsg(raw)));
    return schema;
}

Result<Schema> schemaOf(const Database &database)
{
    Schema schema;
    const auto read = database.each(QStringLiteral("SELECT type, name, sql FROM sqlite_schema"), {},
                                    [&schema](const Row &row) -> Outcome {
                                        add(schema, row.text(0), row.text(1), row.text(2));
                                        return {};
                                    });
    return read.map([&schema] { return schema; });
}

} // namespace

Outcome checkSchema(const Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    auto found = schemaOf(database);
    const auto expected = expectedSchema(static_cast<int>(*version));
    if (!found || !expected)
        return tl::unexpected<Error>(found ? expected.error() : found.error());
    for (auto entry = expected->begin(); entry != expected->end(); ++entry) {
        const auto there = found->constFind(entry.key());
        if (there == found->constEnd() || (there.value() != entry.value() && !isWordedByLibrary(entry.value())))
            return failure(ErrorCode::StoreDamaged, QStringLiteral("schema altered"), {entry.key()});
        found->remove(entry.key());
    }
    if (!found->isEmpty())
        return failure(ErrorCode::StoreDamaged, QStringLiteral("schema altered"), {found->firstKey()});
    return {};
}

} // namespace toasoan
