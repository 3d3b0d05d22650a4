#include "ui/window/statistics_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QString duration(int seconds)
{
    return seconds < 60 ? StatisticsDialog::tr("%1 s").arg(seconds)
                        : StatisticsDialog::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QStringList numbersOf(const Statistics &statistics)
{
    const QLocale locale;
    return {locale.toString(statistics.words),
            locale.toString(statistics.characters),
            locale.toString(statistics.charactersWithoutSpaces),
            locale.toString(statistics.paragraphs),
            locale.toString(statistics.sentences),
            duration(statistics.readingSeconds),
            duration(statistics.radioSeconds)};
}

void fillColumn(QTableWidget &table, int column, const QStringList &numbers)
{
    for (int row = 0; row < numbers.size(); ++row) {
        auto *cell = new QTableWidgetItem(numbers[row]);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table.setItem(row, column, cell);
    }
}

void dress(QTableWidget &table)
{
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.verticalHeader()->setDefaultSectionSize(28);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.setFixedHeight(28 * table.rowCount() + table.horizontalHeader()->sizeHint().height() + 2);
    table.setCurrentCell(0, 0);
}

} // namespace

StatisticsDialog::StatisticsDialog(const Statistics &article, const std::optional<Statistics> &selection,
                                   QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Statistics"));
    auto *table = new QTableWidget(7, selection ? 2 : 1);
    table->setAccessibleName(tr("Statistics"));
    table->setVerticalHeaderLabels({tr("Words"), tr("Characters with spaces"), tr("Characters without spaces"),
                                    tr("Paragraphs"), tr("Sentences"), tr("Reading time"), tr("Radio time")});
    table->setHorizontalHeaderLabels({tr("Article"), tr("Selection")});
    fillColumn(*table, 0, numbersOf(article));
    if (selection)
        fillColumn(*table, 1, numbersOf(*selection));
    dress(*table);
    auto *note =
        new QLabel(tr("Reading at %1 words a minute, radio at %2 without captions and tables. Pen names, photo "
                      "credits and alternative texts are not counted.")
                       .arg(pace::silentReading)
                       .arg(pace::radio));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(table);
    layout->addWidget(note);
    layout->addWidget(buttons);
    setMinimumWidth(selection ? 480 : 380);
}

} // namespace toasoan
