#include "app/store/schema_check.h"

#include "app/base/hash.h"
#include "app/store/database.h"
#include "app/store/migrations.h"

#include <QMap>

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
    Schema schema;
    return askEmptyStore(version, "SELECT type, name, sql FROM sqlite_schema", addRow, &schema).map([&schema] {
        return schema;
    });
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

QString digestOf(const Schema &schema)
{
    QString lines;
    for (auto entry = schema.begin(); entry != schema.end(); ++entry)
        lines += entry.key() + u'\n' + (isWordedByLibrary(entry.value()) ? QString() : entry.value()) + u'\n';
    return sha256Hex(lines.toUtf8());
}

} // namespace

Result<QString> schemaDigest(const Database &database)
{
    return schemaOf(database).map(digestOf);
}

Outcome checkSchema(const Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    auto found = schemaOf(database);
    if (found && *version == latestSchemaVersion() && digestOf(*found) == QLatin1String(latestSchemaDigest))
        return {};
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
