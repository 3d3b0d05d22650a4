#pragma once
#include "ui/editor/blocks/block_editor.h"
#include "ui/editor/blocks/table_look.h"

#include <QAction>

namespace toasoan {

/// A table in place: its cells as the page shows them, one field over the cell with the caret.
class TableEditor : public BlockEditor
{
    Q_OBJECT

public:
    TableEditor(PagePictures *pictures, QWidget *parent);

    void setContent(const BlockContent &content) override;
    void enter() override;
    void enterAt(QPoint position) override;
    void goTo(const Place &place, TextRange range) override;
    [[nodiscard]] int heightWanted() const override;

    enum class Change {
        RowAbove,
        RowBelow,
        ColumnBefore,
        ColumnAfter,
        RemoveRows,
        RemoveColumns,
        HeaderRow,
        Merge,
        Split
    };
    void run(Change change);
    [[nodiscard]] CellRange selection() const;
    void select(CellRange range); ///< the caret goes to its last cell

protected:
    void addActions(QMenu &menu) override;
    void roomChanged() override;
    [[nodiscard]] bool shows(const TextField &field, const Place &place) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Spot ///< one place of the rectangle
    {
        int row = 0;
        int column = 0;
    };
    void addTools();
    [[nodiscard]] int current() const; ///< index of the cell with the caret
    void moveTo(Spot spot, Spot anchor);
    void goToCell(int cell);
    void step(int by);   ///< Tab
    void goLine(int by); ///< to the row above or below
    void extend(int rows, int columns);
    bool handleCellKey(QKeyEvent *event);
    bool handleRangeKey(QKeyEvent *event);
    bool isWide() const; ///< more than one cell is selected
    void clearCells();
    void copyCells() const;
    void tell(const TableShape &shape, const QString &stretch = {});
    void apply(TableShape &shape, Change change, const CellRange &range) const;
    void typed(bool grew);
    void fill(const QString &letters, bool *taken);
    void rebuild(TableShape shape, const QList<qreal> &columns = {});
    void place();
    void showChoices();

    std::unique_ptr<TableLook> m_look;
    Spot m_spot;
    Spot m_anchor;
    QList<QAction *> m_actions; ///< in the order of Change
    TextField *m_cell;
    TextField *m_caption;
    QWidget *m_tools;
};

} // namespace toasoan
