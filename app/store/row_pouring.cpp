#include "app/store/row_pouring.h"

#include "app/base/hash.h"
#include "app/store/database.h"
#include "app/store/row_carver.h"
#include "app/store/table_forms.h"

#include <algorithm>

namespace toasoan {
namespace {

/// Columns that hold hashes: what tells our rows from others of the same types.
bool isHash(const TableForm &table, const TableForm::Column &column)
{
    static const QStringList names = {u"hash"_qs,   u"head"_qs, u"content"_qs, u"annotations"_qs,
                                      u"parent"_qs, u"base"_qs, u"checksum"_qs};
    const bool isNamedSo = names.contains(column.name) && !(table.name == u"journal" && column.name == u"annotations");
    return isNamedSo || (column.type == u"BLOB" && (column.name == u"id" || column.name == u"revision"));
}

bool isHash(const QVariant &value)
{
    constexpr qsizetype length = 32;
    return value.typeId() == QMetaType::QString ? isSha256Hex(value.toString()) : value.toByteArray().size() == length;
}

bool fits(const TableForm &table, const TableForm::Column &column, const QVariant &value)
{
    if (!value.isValid())
        return column.isNullable || column.isRowId;
    if (column.isRowId)
        return false; // it is kept as the row's id, and the value is null
    if (column.type == u"INTEGER")
        return value.typeId() == QMetaType::LongLong;
    const int type = column.type == u"TEXT" ? QMetaType::QString : QMetaType::QByteArray;
    return value.typeId() == type && (!isHash(table, column) || isHash(value));
}

bool fits(const TableForm &table, const CarvedRow &row)
{
    if (row.rowid.has_value() != table.hasRowIds || row.values.size() > table.columns.size())
        return false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableForm::Column &column = table.columns.at(i);
        if (i < row.values.size() ? !fits(table, column, row.values.at(i)) : !column.mayBeMissing)
            return false;
    }
    return true;
}

class Pouring
{
public:
    Pouring(Transaction &fresh, QList<TableForm> forms) : m_database(fresh.database()), m_forms(std::move(forms)) {}

    /// What SQLite reads of the tables that are still made as ours are or were. It may give up anywhere.
    Outcome fromDatabase(const Database &damaged)
    {
        for (const TableForm &form : m_forms) {
            const auto sql = damaged.first<QString>(
                QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {form.name},
                [](const Row &row) { return row.text(0).simplified(); });
            if (!sql || *sql != form.sql)
                continue;
            if (auto read = fromTable(damaged, form); !read)
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
    Outcome fromTable(const Database &damaged, const TableForm &form)
    {
        QStringList names;
        for (const TableForm::Column &column : form.columns)
            names.append(column.name);
        Outcome put;
        (void)damaged.each(u"SELECT "_qs + names.join(u", ") + u" FROM "_qs + form.name, {},
                           [&](const Row &row) -> Outcome {
                               QVariantList values;
                               for (int i = 0; i < form.columns.size(); ++i)
                                   values.append(row.value(i));
                               return put = insert(form, values);
                           });
        return put;
    }

    /// A row that might belong to several tables says too little of itself.
    Outcome carved(const CarvedRow &row)
    {
        const TableForm *owner = nullptr;
        for (const TableForm &form : m_forms) {
            if (!fits(form, row) || (owner && owner->name == form.name))
                continue;
            if (std::exchange(owner, &form))
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

    Outcome insert(const TableForm &form, const QVariantList &values)
    {
        const auto newest = std::find_if(m_forms.begin(), m_forms.end(),
                                         [&form](const TableForm &known) { return known.name == form.name; });
        if (isObsolete(form, values))
            return {};
        const NewestRow row = inNewestForm(form, values, *newest);
        const QStringList marks(row.values.size(), QStringLiteral("?"));
        const auto put = m_database.execute(u"INSERT OR IGNORE INTO "_qs + form.name + u" ("_qs
                                                + row.columns.join(u", ") + u") VALUES ("_qs + marks.join(u", ") + u')',
                                            row.values);
        // A row that the table does not take is no row of ours; a full disk is another matter.
        const bool isOurTrouble =
            !put && (put.error().code == ErrorCode::DiskFull || put.error().code == ErrorCode::Io);
        return isOurTrouble ? put : Outcome();
    }

    Database &m_database;
    QList<TableForm> m_forms;
};

} // namespace

Outcome pourRows(const QString &damaged, Transaction &fresh, const Progress &progress,
                 const std::optional<DataKey> &key)
{
    auto forms = tableForms();
    if (!forms)
        return tl::unexpected<Error>(forms.error());
    Pouring pouring(fresh, std::move(*forms));
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
