#pragma once
#include "app/exchange/importers/copy.h"

#include <QHash>

namespace toasoan {

/// Puts a table together, cell by cell, in the order of an office document.
class TableBuilder
{
public:
    void beginRow();
    void markHeader(); ///< of the row at hand
    void beginCell();
    void setColumnSpan(int columns);        ///< of the cell at hand, before it ends
    void setRowSpan(int rows);              ///< the same
    void continueAbove();                   ///< the cell at hand is a part of the one over it
    void add(const QList<CopyPart> &parts); ///< into the cell at hand
    void endCell();

    /// The table; or, when it only puts things in their places (one row or column, more than letters in a cell), what
    /// its cells hold, one after another.
    [[nodiscard]] QList<CopyPart> take();

private:
    struct Cell
    {
        QList<CopyPart> parts;
        int columnSpan = 1;
        int rowSpan = 1;
        bool continues = false;
    };
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] Table table() const;
    [[nodiscard]] Cell *cellOver(int column);

    QList<QList<Cell>> m_rows;
    int m_headerRows = 0;
};

} // namespace toasoan
