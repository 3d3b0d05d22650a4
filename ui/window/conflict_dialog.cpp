#include "ui/window/conflict_dialog.h"

#include "ui/history/revision_words.h"
#include "ui/settings/form.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

enum Column { WhereColumn, MineColumn, TheirsColumn };

constexpr qsizetype mostShown = 1500; // letters of one side; the whole stands in the text and in the history

QString shortened(const QString &text)
{
    return text.size() > mostShown ? QString(text.left(mostShown) + u'…') : text;
}

QString placeName(const MergeConflict &conflict)
{
    if (conflict.field == u"editorNote")
        return ConflictDialog::tr("Note for the editor");
    if (conflict.field == u"sourceNotes")
        return ConflictDialog::tr("Private sources");
    if (!conflict.field.isEmpty())
        return fieldName(conflict.field);
    return conflict.contest == Contest::Order ? ConflictDialog::tr("Place of a block") : ConflictDialog::tr("Block");
}

QString sideText(const ConflictSides &sides, const QString &text)
{
    if (!text.isEmpty())
        return shortened(text);
    return sides.conflict.contest == Contest::Deleted ? ConflictDialog::tr("(taken away)")
                                                      : ConflictDialog::tr("(without text)");
}

bool isTaken(const std::optional<ConflictChoice> &choice, Column column)
{
    return choice
           && (*choice == ConflictChoice::Both
               || *choice == (column == MineColumn ? ConflictChoice::Mine : ConflictChoice::Theirs));
}

} // namespace

ConflictDialog::ConflictDialog(const QList<OpenMerge> &merges, QWidget *parent)
    : QDialog(parent)
    , m_merges(merges)
    , m_table(new QTableWidget)
    , m_mine(new QPushButton(tr("Keep &mine (1)")))
    , m_theirs(new QPushButton(tr("Take &theirs (2)")))
    , m_both(new QPushButton(tr("Keep &both (3)")))
    , m_count(new QLabel)
{
    setWindowTitle(tr("Places that both changed"));
    for (qsizetype i = 0; i < m_merges.size(); ++i) {
        for (const ConflictSides &sides : std::as_const(m_merges[i].conflicts))
            m_rows.append({i, sides, {}});
    }
    auto *choices = new QHBoxLayout;
    for (QPushButton *button : {m_mine, m_theirs, m_both}) {
        button->setAutoDefault(false);
        choices->addWidget(button);
    }
    choices->addStretch();
    choices->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(choices);
    layout->addWidget(doneOrCancel(*this));
    fill();
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(ConflictChoice::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(ConflictChoice::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(ConflictChoice::Both); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ConflictDialog::update);
    m_table->installEventFilter(this);
    m_table->setCurrentCell(0, MineColumn);
    m_table->setFocus();
    resize(940, 560);
    update();
}

void ConflictDialog::fill()
{
    const OpenMerge &first = m_merges.first();
    m_table->setAccessibleName(tr("Places that both changed"));
    m_table->setColumnCount(3);
    m_table->setRowCount(count());
    m_table->setHorizontalHeaderLabels({tr("Place"), tr("In the text now: %1").arg(first.mineAuthor),
                                        tr("The other version: %1").arg(first.theirsAuthor)});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(WhereColumn, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < count(); ++row) {
        for (const Column column : {WhereColumn, MineColumn, TheirsColumn}) {
            auto *item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
        show(row);
    }
}

/// What is taken has a tick before it and stands bold; a sign as well as a weight.
void ConflictDialog::show(int row)
{
    const Row &shown = m_rows[row];
    const QString places[] = {placeName(shown.sides.conflict), sideText(shown.sides, shown.sides.mine),
                              sideText(shown.sides, shown.sides.theirs)};
    for (const Column column : {WhereColumn, MineColumn, TheirsColumn}) {
        const bool taken = column != WhereColumn && isTaken(shown.choice, column);
        QTableWidgetItem *item = m_table->item(row, column);
        item->setText(taken ? QString(u"✓ " + places[column]) : places[column]);
        QFont font = m_table->font();
        font.setBold(taken);
        item->setFont(font);
    }
}

void ConflictDialog::choose(ConflictChoice choice)
{
    const int row = m_table->currentRow();
    if (row < 0 || (choice == ConflictChoice::Both && !m_rows[row].sides.canKeepBoth))
        return;
    m_rows[row].choice = choice;
    show(row);
    goOn(row);
    update();
}

void ConflictDialog::goOn(int from)
{
    for (int i = 1; i < count(); ++i) {
        const int row = (from + i) % count();
        if (!m_rows[row].choice) {
            m_table->setCurrentCell(row, MineColumn);
            return;
        }
    }
}

void ConflictDialog::update()
{
    const int row = m_table->currentRow();
    m_both->setEnabled(row >= 0 && m_rows[row].sides.canKeepBoth);
    const auto decided = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &each) { return each.choice; });
    m_count->setText(tr("%1 of %2 decided").arg(decided).arg(count()));
}

bool ConflictDialog::isAllDecided() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.choice.has_value(); });
}

RevisionContent ConflictDialog::chosen(RevisionContent now) const
{
    for (const Row &row : m_rows) {
        const OpenMerge &merge = m_merges[row.merge];
        if (row.choice && *row.choice != ConflictChoice::Mine) // mine stands in the text already
            now = withChoice(now, merge.mine, merge.theirs, row.sides.conflict, *row.choice);
    }
    return now;
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_1:
        choose(ConflictChoice::Mine);
        return true;
    case Qt::Key_2:
        choose(ConflictChoice::Theirs);
        return true;
    case Qt::Key_3:
        choose(ConflictChoice::Both);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace toasoan
