#include "ui/window/mapping_table.h"

#include "app/article/normal_form.h"
#include "ui/common/theme.h"
#include "ui/window/dialog_parts.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int rowHeight = 28; // px
constexpr int rowsInSight = 4;
constexpr int longestName = 200; // letters
constexpr int ours = 0;          // columns
constexpr int theirs = 1;
constexpr int numberRole = Qt::UserRole;
constexpr int faultRole = Qt::UserRole + 1;

/// Two of one name are told apart by their numbers.
QString choiceText(const QList<MappingChoice> &choices, const MappingChoice &choice)
{
    const auto same = std::count_if(choices.begin(), choices.end(),
                                    [&choice](const MappingChoice &other) { return other.name == choice.name; });
    return same > 1 ? QString(choice.name + u" (#" + QString::number(choice.number) + u')') : choice.name;
}

QString headOf(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal).toString();
}

void drawArrow(QPainter &painter, const QRect &cell, const QColor &colour)
{
    constexpr int fromRight = 12; // px
    const QPointF centre(cell.right() - fromRight, QRectF(cell).center().y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -1.5), centre + QPointF(0, 2), centre + QPointF(3.5, -1.5)}));
    painter.restore();
}

/// Whether the keys go to the table or to what is open in it, the list of a choice too.
bool takesKeys(const QWidget *table)
{
    const QWidget *widget = QApplication::focusWidget();
    while (widget && widget != table)
        widget = widget->parentWidget();
    return widget;
}

bool isInHand(const QAbstractItemView *table, const QModelIndex &index)
{
    return table && table->currentIndex().row() == index.row() && takesKeys(table);
}

/// Says in place of an empty cell what belongs into it, and marks what is at fault; not while somebody is about it.
class MappingDelegate : public QStyledItemDelegate
{
public:
    MappingDelegate(int leavingKey, QObject *parent) : QStyledItemDelegate(parent), m_leavingKey(leavingKey) {}

    /// From cell to cell inside of a row, and out of the table at its ends.
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != m_leavingKey)
            return QStyledItemDelegate::eventFilter(editor, event);
        auto *widget = qobject_cast<QWidget *>(editor);
        QWidget *table = widget->parentWidget()->parentWidget();
        Q_EMIT commitData(widget);
        Q_EMIT closeEditor(widget, NoHint);
        const auto *key = static_cast<QKeyEvent *>(event);
        QCoreApplication::postEvent(table, new QKeyEvent(QEvent::KeyPress, key->key(), key->modifiers()));
        return true;
    }

    /// As far from the edge as the heads of the columns.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selected : theme.paper);
        QStyleOptionViewItem words = option;
        words.rect.adjust(padding, 0, index.column() == theirs ? -arrowRoom : -padding, 0);
        words.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, words, index);
        if (!(option.state & QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, option.widget);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = themeOf(option->palette);
        const bool isEmpty = option->text.isEmpty();
        const bool isMarked = !index.data(faultRole).toString().isEmpty()
                              && !isInHand(qobject_cast<const QAbstractItemView *>(option->widget), index);
        if (isEmpty)
            option->text = index.column() == ours ? MappingTable::tr("Name…") : MappingTable::tr("Choose…");
        const QColor ink = isMarked ? theme.error : isEmpty ? theme.soft : theme.text;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, ink);
        option->palette.setColor(QPalette::Highlight, theme.selected);
    }

private:
    static constexpr int padding = 7; // px, more than Qt's
    static constexpr int arrowRoom = 20;
    int m_leavingKey;
};

class NameDelegate : public MappingDelegate
{
public:
    explicit NameDelegate(QObject *parent) : MappingDelegate(Qt::Key_Backtab, parent) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setMaxLength(longestName);
        line->setAccessibleName(headOf(index));
        return line;
    }
};

class ChoiceDelegate : public MappingDelegate
{
public:
    ChoiceDelegate(const QList<MappingChoice> &choices, QObject *parent)
        : MappingDelegate(Qt::Key_Tab, parent), m_choices(choices)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        MappingDelegate::paint(painter, option, index);
        if (index.flags() & Qt::ItemIsEditable)
            drawArrow(*painter, option.rect, themeOf(option.palette).soft);
    }

    /// What was set and is not there any more stays to be chosen: nobody loses it by looking.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(headOf(index));
        box->setPlaceholderText(MappingTable::tr("Choose…"));
        for (const MappingChoice &choice : m_choices)
            box->addItem(choiceText(m_choices, choice), choice.number);
        const qint64 number = index.data(numberRole).toLongLong();
        if (number > 0 && box->findData(number) < 0)
            box->insertItem(0, index.data().toString(), number);
        QMetaObject::invokeMethod(
            box, [box] { offer(*box); }, Qt::QueuedConnection);
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(numberRole).toLongLong()));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = qobject_cast<const QComboBox *>(editor);
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData(), numberRole);
    }

private:
    /// A letter that opened the cell has found its first choice by then; taken is what is chosen in the list.
    static void offer(QComboBox &box)
    {
        box.showPopup();
        connect(&box, &QComboBox::activated, &box, [&box] {
            QCoreApplication::postEvent(&box, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        });
    }

    const QList<MappingChoice> &m_choices;
};

QTableWidgetItem *cellOf(const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    return cell;
}

void mark(QTableWidgetItem &cell, const QString &fault)
{
    cell.setData(faultRole, fault);
    cell.setData(Qt::AccessibleDescriptionRole, fault);
    cell.setToolTip(fault.isEmpty() ? cell.text() : fault);
}

} // namespace

MappingTable::MappingTable(const MappingWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_table(new QTableWidget(0, 2))
    , m_add(new QPushButton(tr("Add row")))
    , m_remove(new QPushButton(tr("Remove row")))
    , m_note(sentenceLabel({}))
{
    m_add->setAccessibleName(tr("Add row: %1").arg(words.name));
    m_remove->setAccessibleName(tr("Remove row: %1").arg(words.name));
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    setUpTable();
    layOut();
    setFocusProxy(m_table);
    connect(m_add, &QPushButton::clicked, this, &MappingTable::addNew);
    connect(m_remove, &QPushButton::clicked, this, &MappingTable::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, &MappingTable::change);
    connect(m_table, &QTableWidget::currentCellChanged, this, &MappingTable::review);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == theirs && m_table->item(row, column)->flags() & Qt::ItemIsEditable)
            m_table->editItem(m_table->item(row, column));
    });
    review();
}

void MappingTable::setUpTable()
{
    m_table->setAccessibleName(m_words.name);
    m_table->setHorizontalHeaderLabels({m_words.ours, m_words.theirs});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(ours, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(theirs, new ChoiceDelegate(m_choices, m_table));
    m_table->installEventFilter(this);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rowsInSight * rowHeight
                            + 2 * m_table->frameWidth());
}

void MappingTable::layOut()
{
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_table, 0, 0);
    layout->addLayout(buttons, 0, 1);
    layout->addWidget(m_note, 1, 0, 1, 2);
}

void MappingTable::setChoices(const QList<MappingChoice> &choices)
{
    m_choices = choices;
    m_isAsked = true;
    review();
}

void MappingTable::setValue(const QJsonObject &numbers)
{
    QStringList names = numbers.keys();
    std::sort(names.begin(), names.end(),
              [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    m_table->setRowCount(0);
    for (const QString &name : std::as_const(names))
        appendRow(name, numbers.value(name).toInteger());
    review();
}

QJsonObject MappingTable::value() const
{
    QJsonObject numbers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!nameAt(row).isEmpty() && numberAt(row) > 0 && !isRepeated(row))
            numbers.insert(nameAt(row), numberAt(row));
    }
    return numbers;
}

bool MappingTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_table->hasFocus()) // what is open in a cell has keys of its own
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QTableWidgetItem *current = m_table->currentItem();
    if (key == Qt::Key_Insert)
        addNew();
    else if (key == Qt::Key_Delete)
        removeCurrent();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current && current->flags() & Qt::ItemIsEditable)
        m_table->editItem(current);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void MappingTable::appendRow(const QString &name, qint64 number)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, ours, cellOf(name));
    m_table->setItem(row, theirs, cellOf({}));
    m_table->item(row, theirs)->setData(numberRole, number);
}

void MappingTable::addNew()
{
    if (!m_add->isEnabled())
        return;
    m_table->setFocus(); // what is open in another row is taken over first
    appendRow({}, 0);
    m_table->setCurrentCell(m_table->rowCount() - 1, ours);
    m_table->scrollToItem(m_table->currentItem());
    m_table->editItem(m_table->currentItem());
    review();
    Q_EMIT edited();
}

void MappingTable::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    review();
    Q_EMIT edited();
}

/// Names are compared with those of articles: in their form.
void MappingTable::change(int row, int column)
{
    if (column == ours) {
        const QSignalBlocker quiet(m_table);
        QTableWidgetItem *name = m_table->item(row, ours);
        name->setText(cleanLine(name->text()).simplified());
    }
    review();
    Q_EMIT edited();
}

/// What each row says, and what is to be said of all of them.
void MappingTable::review()
{
    const QSignalBlocker quiet(m_table);
    bool isWhole = true;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        markRow(row);
        isWhole = isWhole && m_table->item(row, ours)->data(faultRole).toString().isEmpty()
                  && m_table->item(row, theirs)->data(faultRole).toString().isEmpty();
    }
    m_add->setEnabled(!m_choices.isEmpty());
    m_remove->setEnabled(m_table->currentRow() >= 0);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWhole ? themeOf(colours).soft : themeOf(colours).warning);
    m_note->setPalette(colours);
    m_note->setText(isWhole ? standingNote() : tr("Rows without a name of their own and a choice are not kept."));
    m_table->viewport()->update();
}

QString MappingTable::standingNote() const
{
    if (!m_choices.isEmpty())
        return m_words.otherwise;
    return m_isAsked ? m_words.nothing : m_words.unasked;
}

void MappingTable::markRow(int row)
{
    QTableWidgetItem *name = m_table->item(row, ours);
    QTableWidgetItem *choice = m_table->item(row, theirs);
    choice->setText(numberText(numberAt(row)));
    choice->setFlags(choice->flags().setFlag(Qt::ItemIsEditable, !m_choices.isEmpty()));
    mark(*name, nameAt(row).isEmpty() ? tr("A name is missing.")
                : isRepeated(row)     ? tr("A row above has this name.")
                                      : QString());
    mark(*choice, numberAt(row) > 0 ? QString() : tr("A choice is missing."));
}

QString MappingTable::nameAt(int row) const
{
    return m_table->item(row, ours)->text();
}

qint64 MappingTable::numberAt(int row) const
{
    return m_table->item(row, theirs)->data(numberRole).toLongLong();
}

bool MappingTable::isRepeated(int row) const
{
    for (int above = 0; above < row; ++above) {
        if (nameAt(above) == nameAt(row))
            return true;
    }
    return false;
}

/// Its name, or "#5" where that is not known.
QString MappingTable::numberText(qint64 number) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [number](const MappingChoice &choice) { return choice.number == number; });
    if (found != m_choices.end())
        return choiceText(m_choices, *found);
    return number > 0 ? QString(u'#' + QString::number(number)) : QString();
}

} // namespace toasoan
