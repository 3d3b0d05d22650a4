#pragma once
#include "app/article/describe.h"
#include "app/article/text.h"

namespace toasoan {

struct TableCell
{
    Text text;
    int columnSpan = 1;
    int rowSpan = 1;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"text", self.text);
        archive.field(u"columnSpan", self.columnSpan, Limits{1, 1, 1000});
        archive.field(u"rowSpan", self.rowSpan, Limits{1, 1, 1000});
    }
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct Table
{
    int headerRows = 0;
    QList<QList<TableCell>> rows;
    Text caption;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"headerRows", self.headerRows, Limits{0, 0, 1000});
        archive.field(u"rows", self.rows);
        archive.field(u"caption", self.caption);
    }
    friend bool operator==(const Table &, const Table &) = default;
};

} // namespace toasoan
