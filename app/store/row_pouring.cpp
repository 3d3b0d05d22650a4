#include "app/store/row_pouring.h"

#include "app/base/hash.h"
#include "app/store/database.h"
#include "app/store/row_carver.h"

#include <algorithm>

namespace toasoan {
namespace {

struct Column
{
    QString name;
    QString type;
    bool mayBeMissing = false; ///< a column added later: older rows end before it
    bool isNullable = false;
    bool isRowId = false;
};

struct Table
{
    QString name;
    QString sql;
    QList<Column> columns;
    bool hasRowIds = true;
};

/// Columns that hold hashes: what tells our rows from others of the same types.
bool isHash(const QString &column)
{
    static const QStringList names = {u"hash"_qs,   u"head"_qs, u"content"_qs, u"annotations"_qs,
                                      u"parent"_qs, u"base"_qs, u"checksum"_qs};
    return names.contains(column);
}

Result<QList<Column>> columnsOf(const Database &database, const Table &table)
{
    return database.rows<Column>(
        QStringLiteral("SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)"),
        {table.name}, [&table](const Row &row) {
            Column column{row.text(0), row.text(1), row.number(3) != 0, row.number(2) == 0 && row.number(4) == 0,
                          false};
            column.isRowId = table.hasRowIds && row.number(4) == 1 && column.type == u"INTEGER";
            column.mayBeMissing = column.mayBeMissing || column.isNullable;
            return column;
        });
}

Result<QList<Table>> tablesOf(const Database &database)
{
    // What search keeps is made anew, and fits no other index.
    const QString sql = QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE "
                                       "'CREATE TABLE %) STRICT%' AND name NOT IN ('changes', 'search_texts', "
                                       "'search_words')");
    auto tables = database.rows<Table>(sql, {}, [](const Row &row) {
        return Table{row.text(0), row.text(1).simplified(), {}, !row.text(1).contains(u"WITHOUT ROWID")};
    });
    for (Table &table : *tables) {
        auto columns = columnsOf(database, table);
        if (!columns)
            return tl::unexpected<Error>(columns.error());
        table.columns = std::move(*columns);
    }
    return tables;
}

bool fits(const Column &column, const QVariant &value)
{
    if (!value.isValid())
        return column.isNullable || column.isRowId;
    if (column.isRowId)
        return false; // it is kept as the row's id, and the value is null
    if (column.type == u"TEXT")
        return value.typeId() == QMetaType::QString && (!isHash(column.name) || isSha256Hex(value.toString()));
    if (column.type == u"INTEGER")
        return value.typeId() == QMetaType::LongLong;
    return column.type == u"BLOB" && value.typeId() == QMetaType::QByteArray;
}

bool fits(const Table &table, const CarvedRow &row)
{
    if (row.rowid.has_value() != table.hasRowIds || row.values.size() > table.columns.size())
        return false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i < row.values.size() ? !fits(table.columns.at(i), row.values.at(i)) : !table.columns.at(i).mayBeMissing)
            return false;
    }
    return true;
}

class Pouring
{
public:
    Pouring(Transaction &fresh, QList<Table> tables) : m_database(fresh.database()), m_tables(std::move(tables)) {}

    /// What SQLite reads of the tables that are still made as ours are. It may give up anywhere.
    Outcome fromDatabase(const Database &damaged)
    {
        for (const Table &table : m_tables) {
            const auto sql = damaged.first<QString>(
                QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table.name},
                [](const Row &row) { return row.text(0).simplified(); });
            if (!sql || *sql != table.sql)
                continue;
            if (auto read = fromTable(damaged, table); !read)
                return read;
        }
        return {};
    }

    Outcome fromPages(const PageFile &pages, const Progress &progress)
    {
        Outcome put;
        const auto visit = [&](const CarvedRow &row) {
            if (put)
                put = carved(row);
        };
        const auto watch = [&](qint64 done, qint64 total) { return put && (!progress || progress(done, total)); };
        auto read = carveRows(pages, visit, watch);
        return put ? read : put;
    }

private:
    Outcome fromTable(const Database &damaged, const Table &table)
    {
        const QString sql = u"SELECT "_qs + names(table, table.columns.size()) + u" FROM "_qs + table.name;
        Outcome put;
        (void)damaged.each(sql, {}, [&](const Row &row) -> Outcome {
            QVariantList values;
            for (int i = 0; i < table.columns.size(); ++i)
                values.append(row.value(i));
            return put = insert(table, values);
        });
        return put;
    }

    /// A row that might belong to several tables says too little of itself.
    Outcome carved(const CarvedRow &row)
    {
        const Table *owner = nullptr;
        for (const Table &table : m_tables) {
            if (fits(table, row) && std::exchange(owner, &table))
                return {};
        }
        if (!owner)
            return {};
        QVariantList values = row.values;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (owner->columns.at(i).isRowId)
                values[i] = *row.rowid;
        }
        return insert(*owner, values);
    }

    Outcome insert(const Table &table, QVariantList values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (table.name == u"drafts" && table.columns.at(i).name == u"place") // in the index that is lost
                values[i] = QVariant();
            if (table.name == u"drafts" && table.columns.at(i).name == u"waiting")
                values[i] = 1;
        }
        QStringList marks(values.size(), QStringLiteral("?"));
        const auto put =
            m_database.execute(u"INSERT OR IGNORE INTO "_qs + table.name + u" ("_qs + names(table, values.size())
                                   + u") VALUES ("_qs + marks.join(u", "_qs) + u')',
                               values);
        // A row that the table does not take is no row of ours; a full disk is another matter.
        const bool isOurTrouble =
            !put && (put.error().code == ErrorCode::DiskFull || put.error().code == ErrorCode::Io);
        return isOurTrouble ? put : Outcome();
    }

    static QString names(const Table &table, qsizetype count)
    {
        QStringList all;
        for (const Column &column : table.columns.mid(0, count))
            all.append(column.name);
        return all.join(u", "_qs);
    }

    Database &m_database;
    QList<Table> m_tables;
};

} // namespace

Outcome pourRows(const QString &damaged, Transaction &fresh, const Progress &progress,
                 const std::optional<DataKey> &key)
{
    auto tables = tablesOf(fresh.database());
    if (!tables)
        return tl::unexpected<Error>(tables.error());
    Pouring pouring(fresh, std::move(*tables));
    if (const auto readable = Database::open(damaged, Access::ReadOnly, key)) {
        if (auto read = pouring.fromDatabase(**readable); !read)
            return read;
    }
    PageFile pages;
    if (auto opened = pages.open(damaged, key); !opened)
        return opened;
    return pouring.fromPages(pages, progress);
}

} // namespace toasoan
