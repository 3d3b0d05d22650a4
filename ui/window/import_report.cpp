#include "ui/window/import_report.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

enum Column { File, Became, Headline, Recognized, Notes, ColumnCount };

QString said(BroughtFile::Outcome outcome)
{
    switch (outcome) {
    case BroughtFile::Outcome::BroughtIn:
        return ImportReport::tr("✓ Brought in");
    case BroughtFile::Outcome::WasThere:
        return ImportReport::tr("■ Was there already");
    case BroughtFile::Outcome::NotRead:
        return ImportReport::tr("● Not read");
    }
    return {};
}

int rank(const BroughtFile &file)
{
    return file.outcome == BroughtFile::Outcome::NotRead ? 0 : file.outcome == BroughtFile::Outcome::WasThere ? 1 : 2;
}

} // namespace

ImportReport::ImportReport(QList<BroughtFile> files, QWidget *parent)
    : QDialog(parent), m_files(std::move(files)), m_table(new QTableWidget)
{
    setWindowTitle(tr("Files that were brought in"));
    std::stable_sort(m_files.begin(), m_files.end(),
                     [](const BroughtFile &a, const BroughtFile &b) { return rank(a) < rank(b); });
    const auto count = [this](BroughtFile::Outcome outcome) {
        return std::count_if(m_files.begin(), m_files.end(),
                             [outcome](const BroughtFile &file) { return file.outcome == outcome; });
    };
    auto *said = new QLabel(tr("Brought in: %L1. Were there already: %L2. Not read: %L3. Enter opens the draft.")
                                .arg(count(BroughtFile::Outcome::BroughtIn))
                                .arg(count(BroughtFile::Outcome::WasThere))
                                .arg(count(BroughtFile::Outcome::NotRead)));
    said->setWordWrap(true);
    fill();
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(said);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(1180, 520);
    m_table->setFocus();
}

void ImportReport::fill()
{
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(static_cast<int>(m_files.size()));
    m_table->setHorizontalHeaderLabels(
        {tr("File"), tr("What became of it"), tr("Headline"), tr("Recognized"), tr("Notes")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    for (int row = 0; row < m_files.size(); ++row) {
        const BroughtFile &file = m_files[row];
        setCell(row, File, QFileInfo(file.path).fileName());
        setCell(row, Became, said(file.outcome));
        setCell(row, Headline, file.headline);
        setCell(row, Recognized, file.recognized);
        setCell(row, Notes, file.notes.join(QStringLiteral(" · ")));
    }
    constexpr int widths[] = {170, 130, 240, 210, 0};
    for (int column = 0; column < Notes; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setCurrentCell(0, 0);
    connect(m_table, &QTableWidget::cellActivated, this, &ImportReport::openRow);
}

void ImportReport::setCell(int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(column == File ? m_files[row].path : text);
    m_table->setItem(row, column, item);
}

void ImportReport::openRow(int row)
{
    const DraftId draft = m_files.value(row).draft;
    if (draft.isEmpty())
        return;
    Q_EMIT draftWanted(draft);
    accept();
}

} // namespace toasoan
