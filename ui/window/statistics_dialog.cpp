#include "ui/window/statistics_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
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

constexpr int rowHeight = 28;

QTreeWidget *tableOf(const QStringList &names, const QList<QStringList> &columns)
{
    auto *table = new QTreeWidget;
    table->setRootIsDecorated(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setColumnCount(static_cast<int>(columns.size()) + 1);
    for (int row = 0; row < names.size(); ++row) {
        auto *item = new QTreeWidgetItem(table, {names[row]});
        item->setSizeHint(0, {0, rowHeight});
        for (int column = 0; column < columns.size(); ++column) {
            item->setText(column + 1, columns[column][row]);
            item->setTextAlignment(column + 1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    table->header()->setSectionsMovable(false);
    table->header()->setStretchLastSection(false);
    table->header()->setMinimumSectionSize(110);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setFixedHeight(rowHeight * static_cast<int>(names.size()) + table->header()->sizeHint().height() + 4);
    table->setCurrentItem(table->topLevelItem(0));
    return table;
}

} // namespace

StatisticsDialog::StatisticsDialog(const Statistics &article, const std::optional<Statistics> &selection, Pace pace,
                                   QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Statistics"));
    QList<QStringList> columns{numbersOf(article)};
    if (selection)
        columns.append(numbersOf(*selection));
    auto *table = tableOf({tr("Words"), tr("Characters with spaces"), tr("Characters without spaces"), tr("Paragraphs"),
                           tr("Sentences"), tr("Reading time"), tr("Radio time")},
                          columns);
    table->setHeaderLabels(QStringList{QString(), tr("Article"), tr("Selection")}.mid(0, table->columnCount()));
    for (int column = 1; column < table->columnCount(); ++column)
        table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    table->setAccessibleName(tr("Statistics"));
    auto *note =
        new QLabel(tr("Reading at %1 words a minute, radio at %2 without captions and tables. Pen names, photo "
                      "credits and alternative texts are not counted.")
                       .arg(pace.reading)
                       .arg(pace.radio));
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
