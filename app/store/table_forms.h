#pragma once
#include "app/base/result.h"

#include <QList>
#include <QVariant>

namespace toasoan {

/// A table as some version made it.
struct TableForm
{
    struct Column
    {
        QString name;
        QString type;
        bool mayBeMissing = false; ///< added later: older rows end before it
        bool isNullable = false;
        bool isRowId = false;
    };

    QString name;
    QString sql; ///< what made it, simplified
    QList<Column> columns;
    bool hasRowIds = true;
};

/// Every form that the tables with people's work ever had, the newest first; not what can be made anew from them.
[[nodiscard]] Result<QList<TableForm>> tableForms();

/// One row for the newest form of a table.
struct NewestRow
{
    QStringList columns;
    QVariantList values;
};

/// `values` may end before the form's last columns. What the index knew is left out: it is made anew.
[[nodiscard]] NewestRow inNewestForm(const TableForm &form, const QVariantList &values, const TableForm &newest);
/// Whether no row needs those bytes: the newest form does not keep them.
[[nodiscard]] bool isObsolete(const TableForm &form, const QVariantList &values);

} // namespace toasoan
