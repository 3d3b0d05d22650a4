#pragma once
#include "app/exchange/importers/copy.h"
#include "tests/app/exchange/other_reader.h"

namespace toasoan::testing {

inline QString lettersOf(const Table &table)
{
    QString letters;
    for (const QList<TableCell> &row : table.rows) {
        for (const TableCell &cell : row)
            letters += plainText(cell.text);
    }
    return letters;
}

/// What one of our own readers found, without white space.
inline OtherReading readingOf(const RawCopy &copy)
{
    OtherReading reading;
    for (const CopyPart &part : copy.parts) {
        if (const auto *paragraph = std::get_if<CopyParagraph>(&part))
            reading.letters += plainText(paragraph->text);
        else if (const auto *table = std::get_if<Table>(&part))
            reading.letters += lettersOf(*table);
        else if (const auto *picture = std::get_if<CopyPicture>(&part))
            reading.alts += picture->alt;
    }
    return {withoutSpace(reading.letters), withoutSpace(reading.alts)};
}

} // namespace toasoan::testing
