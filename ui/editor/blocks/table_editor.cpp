#include "ui/editor/blocks/table_editor.h"

#include "ui/editor/blocks/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace toasoan {
namespace {

constexpr int gap = 6;

struct Choice
{
    TableEditor::Change change;
    const char *text;
    const char *brief; ///< on a button, or nullptr
};

constexpr std::array choices{
    Choice{TableEditor::Change::RowAbove, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Insert row above"), nullptr},
    Choice{TableEditor::Change::RowBelow, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Insert row below"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "+ Row")},
    Choice{TableEditor::Change::ColumnBefore, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Insert column before"),
           nullptr},
    Choice{TableEditor::Change::ColumnAfter, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Insert column after"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "+ Column")},
    Choice{TableEditor::Change::RemoveRows, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Delete row"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "− Row")},
    Choice{TableEditor::Change::RemoveColumns, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Delete column"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "− Column")},
    Choice{TableEditor::Change::HeaderRow, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Header row"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "Header row")},
    Choice{TableEditor::Change::Merge, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Merge cells"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "Merge cells")},
    Choice{TableEditor::Change::Split, QT_TRANSLATE_NOOP("toasoan::TableEditor", "Split cell"),
           QT_TRANSLATE_NOOP("toasoan::TableEditor", "Split cell")},
};

/// What a step into one direction is, in rows and columns.
std::optional<QPoint> arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return std::nullopt;
    }
}

/// Whether Shift with this arrow finds no more letters to select in the field.
bool isAtEdge(const TextField &field, QPoint arrow)
{
    QTextCursor probe = field.textCursor();
    if (arrow.x() != 0)
        return arrow.x() < 0 ? probe.atStart() : probe.atEnd();
    return !probe.movePosition(arrow.y() < 0 ? QTextCursor::Up : QTextCursor::Down);
}

} // namespace

TableEditor::TableEditor(PagePictures *pictures, QWidget *parent)
    : BlockEditor(pictures, parent)
    , m_cell(newField(new TextField(styles::cell, TextField::Letters::Marked, TextField::Lines::Many, this)))
    , m_caption(newField(new TextField(styles::caption, TextField::Letters::Marked, TextField::Lines::One, this)))
    , m_tools(new QWidget(this))
{
    setAccessibleName(tr("Table"));
    m_cell->setTabChangesFocus(false);
    m_cell->installEventFilter(this);
    m_caption->setAccessibleName(tr("Caption of the table"));
    m_caption->setPrompt(tr("Caption of the table"));
    addTools();
    rebuild(*TableShape::of(Table{}));
    connect(m_cell, &TextField::edited, this, &TableEditor::typed);
    connect(m_cell, &TextField::lettersPasted, this, &TableEditor::fill);
    connect(m_cell, &TextField::leftUpwards, this, [this] { goLine(-1); });
    connect(m_cell, &TextField::leftDownwards, this, [this] { goLine(1); });
    connect(m_cell, &TextField::draggedTo, this, [this](QPoint global) {
        const CellRange to = m_look->shape().rangeOf(m_look->cellAt(room().atFullSize(mapFromGlobal(global))));
        moveTo({to.top, to.left}, m_anchor);
    });
    connect(m_cell->document(), &QTextDocument::contentsChanged, this, &TableEditor::place);
    connect(m_caption, &TextField::edited, this, [this](bool grew) {
        TableShape shape = m_look->shape();
        shape.setCaption(m_caption->text());
        rebuild(shape, m_look->columnWidths());
        tell(shape, grew ? QStringLiteral("caption+") : QStringLiteral("caption-"));
    });
    connect(m_caption, &TextField::leftUpwards, this, [this] { goToCell(current()); });
    connect(m_caption, &TextField::leftDownwards, this, &BlockEditor::leftDownwards);
}

void TableEditor::addTools()
{
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const Choice &choice : choices) {
        auto *action = new QAction(tr(choice.text), this);
        action->setCheckable(choice.change == Change::HeaderRow);
        connect(action, &QAction::triggered, this, [this, change = choice.change] { run(change); });
        m_actions.append(action);
        if (!choice.brief)
            continue;
        action->setIconText(tr(choice.brief));
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolTip(tr(choice.text));
        button->setAccessibleName(tr(choice.text));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch();
}

void TableEditor::addActions(QMenu &menu)
{
    menu.addActions(m_actions);
}

void TableEditor::setContent(const BlockContent &content)
{
    const auto *table = std::get_if<Table>(&content);
    auto shape = table ? TableShape::of(*table) : std::nullopt;
    if (!shape)
        return Q_EMIT closeWanted();
    if (shape->table() != m_look->shape().table())
        rebuild(std::move(*shape));
}

void TableEditor::rebuild(TableShape shape, const QList<qreal> &columns)
{
    m_look = std::make_unique<TableLook>(std::move(shape), room().width, columns);
    if (m_caption->text() != m_look->shape().table().caption)
        m_caption->setText(m_look->shape().table().caption);
    moveTo(m_spot, m_anchor);
}

int TableEditor::current() const
{
    return m_look->shape().cellAt(m_spot.row, m_spot.column);
}

CellRange TableEditor::selection() const
{
    return m_look->shape().whole({std::min(m_spot.row, m_anchor.row), std::min(m_spot.column, m_anchor.column),
                                  std::max(m_spot.row, m_anchor.row), std::max(m_spot.column, m_anchor.column)});
}

void TableEditor::select(CellRange range)
{
    moveTo({range.bottom, range.right}, {range.top, range.left});
}

bool TableEditor::isWide() const
{
    return selection() != m_look->shape().rangeOf(current());
}

void TableEditor::moveTo(Spot spot, Spot anchor)
{
    const auto inside = [this](Spot wanted) {
        return Spot{std::clamp(wanted.row, 0, m_look->shape().rows() - 1),
                    std::clamp(wanted.column, 0, m_look->shape().columns() - 1)};
    };
    m_spot = inside(spot);
    m_anchor = inside(anchor);
    const CellArea &area = m_look->shape().cells()[current()];
    m_cell->setStyle(m_look->styleOf(current()));
    if (m_cell->text() != area.cell.text)
        m_cell->setText(area.cell.text);
    m_cell->setAccessibleName(tr("Row %1, column %2").arg(area.row + 1).arg(area.column + 1));
    place();
    showChoices();
    showFindings();
    update();
}

/// The words of the cell that is left may have asked for other widths.
void TableEditor::goToCell(int cell)
{
    m_cell->commitPreedit();
    const CellArea &area = m_look->shape().cells()[cell];
    m_spot = m_anchor = {area.row, area.column};
    rebuild(m_look->shape());
    m_cell->setFocus();
    m_cell->moveCursor(QTextCursor::End);
    Q_EMIT heightChanged(); // and another place to be in sight
}

void TableEditor::step(int by)
{
    const int next = current() + by;
    if (next < 0)
        return Q_EMIT leftUpwards();
    if (next < m_look->shape().cells().size())
        return goToCell(next);
    TableShape shape = m_look->shape();
    if (!shape.insertRow(shape.rows()))
        return;
    m_spot = m_anchor = {shape.rows() - 1, 0};
    rebuild(shape);
    tell(shape);
    goToCell(current());
}

void TableEditor::goLine(int by)
{
    const CellRange here = m_look->shape().rangeOf(current());
    const int row = by < 0 ? here.top - 1 : here.bottom + 1;
    if (row < 0)
        return Q_EMIT leftUpwards();
    if (row >= m_look->shape().rows())
        return m_caption->setFocus();
    goToCell(m_look->shape().cellAt(row, m_spot.column));
}

void TableEditor::extend(int rows, int columns)
{
    const CellRange here = m_look->shape().rangeOf(current());
    const int row = rows < 0 ? here.top - 1 : rows > 0 ? here.bottom + 1 : m_spot.row;
    const int column = columns < 0 ? here.left - 1 : columns > 0 ? here.right + 1 : m_spot.column;
    if (m_look->shape().cellAt(row, column) >= 0)
        moveTo({row, column}, m_anchor);
}

bool TableEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cell && event->type() == QEvent::KeyPress)
        return handleCellKey(static_cast<QKeyEvent *>(event));
    if (watched == m_cell && event->type() == QEvent::InputMethod && isWide())
        moveTo(m_spot, m_spot);
    return BlockEditor::eventFilter(watched, event);
}

bool TableEditor::handleCellKey(QKeyEvent *event)
{
    const bool plainTab = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) && plainTab) {
        m_cell->commitPreedit();
        step(event->key() == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    const auto arrow = arrowOf(event->key());
    if (arrow && event->modifiers() == Qt::ShiftModifier && (isWide() || isAtEdge(*m_cell, *arrow))) {
        m_cell->commitPreedit();
        extend(arrow->y(), arrow->x());
        return true;
    }
    return isWide() && handleRangeKey(event);
}

/// Several cells are selected: they are cleared or copied as one; other keys go to the one with the caret.
bool TableEditor::handleRangeKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        moveTo(m_spot, m_spot);
        return true;
    }
    if (!event->text().isEmpty() && event->text()[0].isPrint())
        moveTo(m_spot, m_spot);
    return false;
}

void TableEditor::clearCells()
{
    TableShape shape = m_look->shape();
    const CellRange range = selection();
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column)
            shape.setText(shape.cellAt(row, column), {});
    }
    rebuild(shape);
    tell(shape);
}

void TableEditor::copyCells() const
{
    const TableShape &shape = m_look->shape();
    const CellRange range = selection();
    QStringList lines;
    for (int row = range.top; row <= range.bottom; ++row) {
        QStringList words;
        for (int column = range.left; column <= range.right; ++column) {
            const CellArea &area = shape.cells()[shape.cellAt(row, column)];
            const bool begins = area.row == row && area.column == column;
            words.append(begins ? plainText(area.cell.text).replace(QChar(u'\u2028'), u' ') : QString());
        }
        lines.append(words.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableEditor::tell(const TableShape &shape, const QString &stretch)
{
    Q_EMIT edited(shape.table(), stretch);
    Q_EMIT heightChanged();
}

void TableEditor::typed(bool grew)
{
    const int cell = current();
    m_look->setText(cell, m_cell->text());
    place();
    update();
    tell(m_look->shape(), QStringLiteral("cell %1%2").arg(cell).arg(grew ? u'+' : u'-'));
}

/// Cells from a spreadsheet go into the cells from here on.
void TableEditor::fill(const QString &letters, bool *taken)
{
    QString trimmed = letters;
    while (trimmed.endsWith(u'\n') || trimmed.endsWith(u'\r'))
        trimmed.chop(1);
    if (!trimmed.contains(u'\t') && !trimmed.contains(u'\n'))
        return;
    *taken = true;
    TableShape shape = m_look->shape();
    shape.fill(m_spot.row, m_spot.column, cellsFromLetters(trimmed));
    rebuild(shape);
    tell(shape);
}

void TableEditor::run(Change change)
{
    m_cell->commitPreedit();
    TableShape shape = m_look->shape();
    const CellRange range = selection();
    apply(shape, change, range);
    if (change == Change::RowBelow)
        m_spot = {range.bottom + 1, range.left};
    else if (change == Change::ColumnAfter)
        m_spot = {range.top, range.right + 1};
    else
        m_spot = {range.top, range.left};
    m_anchor = m_spot;
    rebuild(shape);
    tell(shape);
    m_cell->setFocus();
}

void TableEditor::apply(TableShape &shape, Change change, const CellRange &range) const
{
    switch (change) {
    case Change::RowAbove:
        shape.insertRow(range.top);
        break;
    case Change::RowBelow:
        shape.insertRow(range.bottom + 1);
        break;
    case Change::ColumnBefore:
        shape.insertColumn(range.left);
        break;
    case Change::ColumnAfter:
        shape.insertColumn(range.right + 1);
        break;
    case Change::RemoveRows:
        shape.removeRows(range.top, range.bottom - range.top + 1);
        break;
    case Change::RemoveColumns:
        shape.removeColumns(range.left, range.right - range.left + 1);
        break;
    case Change::HeaderRow:
        shape.setHeaderRows(shape.headerRows() > 0 ? 0 : 1);
        break;
    case Change::Merge:
        shape.merge(range);
        break;
    case Change::Split:
        shape.split(current());
        break;
    }
}

void TableEditor::showChoices()
{
    const TableShape &shape = m_look->shape();
    const CellRange range = selection();
    const CellArea &area = shape.cells()[current()];
    const auto action = [this](Change change) { return m_actions[static_cast<int>(change)]; };
    action(Change::RemoveRows)->setEnabled(range.bottom - range.top + 1 < shape.rows());
    action(Change::RemoveColumns)->setEnabled(range.right - range.left + 1 < shape.columns());
    action(Change::HeaderRow)->setChecked(shape.headerRows() > 0);
    action(Change::Merge)->setEnabled(isWide());
    action(Change::Split)->setEnabled(!isWide() && area.rowSpan * area.columnSpan > 1);
}

/// Field, caption and tools where they belong. While an input method composes, the field may need more lines than the
/// cell has.
void TableEditor::place()
{
    QRect text = room().zoomed(m_look->textRect(current()));
    text.setSize({text.width() + 2, std::max(text.height(), m_cell->textHeight())});
    m_cell->setGeometry(text);
    const int captionTop = room().zoomed({0, 0, 0, m_look->gridHeight() + 1 + gap}).height();
    const int line = room().zoomed({0, 0, 0, styles::caption.lineHeight}).height();
    const int width = room().zoomedWidth();
    m_caption->setGeometry(0, captionTop, width, std::max(line, m_caption->textHeight()));
    m_tools->setGeometry(0, m_caption->geometry().bottom() + gap, width, m_tools->sizeHint().height());
}

bool TableEditor::shows(const TextField &field, const Place &place) const
{
    if (&field == m_cell)
        return place.part == Part::Cell && m_look->shape().cellOfItem(place.item) == current();
    return &field == m_caption && place.part == Part::Caption;
}

void TableEditor::roomChanged()
{
    rebuild(m_look->shape());
}

int TableEditor::heightWanted() const
{
    return m_tools->geometry().bottom() + 1;
}

void TableEditor::enter()
{
    goToCell(current());
}

void TableEditor::enterAt(QPoint position)
{
    if (room().atFullSize(position).y() > m_look->gridHeight() + gap) {
        m_caption->setFocus();
        return;
    }
    goToCell(m_look->cellAt(room().atFullSize(position)));
    m_cell->putCaret(m_cell->mapFrom(this, position));
}

void TableEditor::goTo(const Place &place, TextRange range)
{
    const int cell = place.part == Part::Cell ? m_look->shape().cellOfItem(place.item) : -1;
    if (cell >= 0)
        goToCell(cell);
    TextField *field = cell >= 0 ? m_cell : m_caption;
    field->setFocus();
    field->select(range.start, range.length);
}

void TableEditor::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    const bool left = event->button() == Qt::LeftButton;
    if (left && event->modifiers() & Qt::ShiftModifier) {
        const CellRange to = m_look->shape().rangeOf(m_look->cellAt(room().atFullSize(event->pos())));
        moveTo({to.top, to.left}, m_anchor);
    } else if (room().atFullSize(event->pos()).y() <= m_look->gridHeight() && (left || !isWide())) {
        enterAt(event->pos());
    }
}

void TableEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const CellRange to = m_look->shape().rangeOf(m_look->cellAt(room().atFullSize(event->pos())));
    moveTo({to.top, to.left}, m_anchor);
}

void TableEditor::resizeEvent(QResizeEvent *event)
{
    BlockEditor::resizeEvent(event);
    place();
}

void TableEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(room().zoom, room().zoom);
    m_look->drawGrid(painter, {}, ink(), current());
    const CardInk colours = ink();
    QList<Finding> elsewhere = findings(); // the fields underline their own
    elsewhere.removeIf(
        [this](const Finding &finding) { return shows(*m_cell, finding.place) || shows(*m_caption, finding.place); });
    m_look->drawMarks(painter, {}, elsewhere, colours.theme);
    if (isWide()) {
        QColor tint = colours.theme.accent;
        tint.setAlphaF(0.16F);
        painter.fillRect(m_look->rectOf(selection()), tint);
    }
    painter.setPen(QPen(colours.theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_look->rectOf(isWide() ? selection() : m_look->shape().rangeOf(current())).adjusted(1, 1, -1, 0));
}

} // namespace toasoan
