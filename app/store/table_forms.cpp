#include "app/store/table_forms.h"

#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/revisions.h"

#include <algorithm>

namespace toasoan {
namespace {

/// Gathers one column of one table a call.
int addColumn(void *tables, int, char **values, char **)
{
    auto &forms = *static_cast<QList<TableForm> *>(tables);
    const QString name = QString::fromUtf8(values[0]);
    const QString sql = QString::fromUtf8(values[1]).simplified();
    if (forms.isEmpty() || forms.last().name != name)
        forms.append({name, sql, {}, !sql.contains(u"WITHOUT ROWID")});
    const auto says = [values](int column) { return values[column][0] != '0'; };
    TableForm::Column column{QString::fromUtf8(values[2]), QString::fromUtf8(values[3]), says(5), !says(4) && !says(6),
                             false};
    column.isRowId = forms.last().hasRowIds && says(6) && column.type == u"INTEGER";
    column.mayBeMissing = column.mayBeMissing || column.isNullable;
    forms.last().columns.append(column);
    return 0;
}

Result<QList<TableForm>> formsOf(int version)
{
    constexpr const char *columns =
        "SELECT made.name, made.sql, col.name, col.type, col.\"notnull\", col.dflt_value IS NOT NULL, col.pk "
        "FROM sqlite_schema AS made, pragma_table_info(made.name) AS col WHERE made.type = 'table' AND made.sql LIKE "
        "'CREATE TABLE %) STRICT%' AND made.name NOT IN ('changes', 'search_texts', 'search_words', 'indexed_texts') "
        "ORDER BY made.name, col.cid";
    QList<TableForm> forms;
    return askEmptyStore(version, columns, addColumn, &forms).map([&forms] { return forms; });
}

/// Hashes were digits once, with a space between where there are several.
QVariant asBytes(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u' '; };
    // What was altered stays what it is, for others to find.
    return std::all_of(text.begin(), text.end(), isDigit) ? hashBytes(text) : text.toUtf8();
}

} // namespace

Result<QList<TableForm>> tableForms()
{
    QList<TableForm> all;
    for (int version = latestSchemaVersion(); version > 0; --version) {
        const auto forms = formsOf(version);
        if (!forms)
            return forms;
        for (const TableForm &form : *forms) {
            if (std::none_of(all.begin(), all.end(), [&form](const TableForm &known) { return known.sql == form.sql; }))
                all.append(form);
        }
    }
    return all;
}

NewestRow inNewestForm(const TableForm &form, const QVariantList &values, const TableForm &newest)
{
    static const QStringList ofTheIndex{QStringLiteral("place"), QStringLiteral("indexed"), QStringLiteral("waiting")};
    NewestRow row;
    for (const TableForm::Column &column : newest.columns) {
        const auto from = std::find_if(form.columns.begin(), form.columns.end(),
                                       [&column](const TableForm::Column &had) { return had.name == column.name; });
        const qsizetype place = from - form.columns.begin();
        if (place >= values.size() || (newest.name == u"drafts" && ofTheIndex.contains(column.name)))
            continue;
        const bool saysNothing = column.name == u"annotations" && newest.name == u"revisions"
                                 && Revisions::saysNothing(values.at(place).toString());
        row.columns.append(column.name);
        row.values.append(saysNothing              ? QVariant()
                          : column.type == u"BLOB" ? asBytes(values.at(place))
                                                   : values.at(place));
    }
    return row;
}

bool isObsolete(const TableForm &form, const QVariantList &values)
{
    return form.name == u"contents" && Revisions::saysNothing(values.value(0).toString());
}

} // namespace toasoan
