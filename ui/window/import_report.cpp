#include "ui/window/import_report.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int detailLines = 3; // at least

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
    case BroughtFile::Outcome::NotReached:
        return ImportReport::tr("○ Stopped before it");
    }
    return {};
}

int rank(const BroughtFile &file)
{
    static constexpr std::pair<BroughtFile::Outcome, int> ranks[] = {{BroughtFile::Outcome::NotRead, 0},
                                                                     {BroughtFile::Outcome::NotReached, 1},
                                                                     {BroughtFile::Outcome::WasThere, 2},
                                                                     {BroughtFile::Outcome::BroughtIn, 3}};
    return std::find_if(std::begin(ranks), std::end(ranks),
                        [&file](const auto &entry) { return entry.first == file.outcome; })
        ->second;
}

class BroughtFilesModel : public QAbstractTableModel
{
public:
    BroughtFilesModel(const QList<BroughtFile> &files, QObject *parent) : QAbstractTableModel(parent), m_files(files) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_files.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return words(m_files.at(index.row()), index.column());
        if (role == Qt::ToolTipRole)
            return index.column() == File ? m_files.at(index.row()).path
                                          : words(m_files.at(index.row()), index.column());
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        const QString titles[] = {ImportReport::tr("File"), ImportReport::tr("What became of it"),
                                  ImportReport::tr("Headline"), ImportReport::tr("Recognized"),
                                  ImportReport::tr("Notes")};
        return titles[section];
    }

private:
    [[nodiscard]] static QString words(const BroughtFile &file, int column)
    {
        const QString all[] = {QFileInfo(file.path).fileName(), said(file.outcome), file.headline, file.recognized,
                               file.notes.join(QStringLiteral(" · "))};
        return all[column];
    }

    QList<BroughtFile> m_files;
};

} // namespace

ImportReport::ImportReport(QList<BroughtFile> files, QWidget *parent)
    : QDialog(parent), m_files(std::move(files)), m_detail(new QLabel)
{
    setWindowTitle(tr("Files that were brought in"));
    std::stable_sort(m_files.begin(), m_files.end(),
                     [](const BroughtFile &a, const BroughtFile &b) { return rank(a) < rank(b); });
    auto *said = new QLabel(summary());
    said->setWordWrap(true);
    auto *table = new QTableView;
    setTable(*table);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setMinimumHeight(detailLines * m_detail->fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(said);
    layout->addWidget(table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);
    resize(1180, 520);
    table->setFocus();
}

QString ImportReport::summary() const
{
    const auto count = [this](BroughtFile::Outcome outcome) {
        return std::count_if(m_files.begin(), m_files.end(),
                             [outcome](const BroughtFile &file) { return file.outcome == outcome; });
    };
    return tr("Brought in: %L1. Were there already: %L2. Not read: %L3. Enter opens the draft.")
        .arg(count(BroughtFile::Outcome::BroughtIn))
        .arg(count(BroughtFile::Outcome::WasThere))
        .arg(count(BroughtFile::Outcome::NotRead));
}

void ImportReport::setTable(QTableView &table)
{
    table.setAccessibleName(windowTitle());
    table.setModel(new BroughtFilesModel(m_files, this));
    table.verticalHeader()->hide();
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    constexpr int widths[] = {170, 165, 240, 210, 0};
    for (int column = 0; column < Notes; ++column)
        table.setColumnWidth(column, widths[column]);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showDetail(current.row()); });
    table.setCurrentIndex(table.model()->index(0, 0));
    connect(&table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
}

/// What the row has no room for: where the file lies, and every note in full.
void ImportReport::showDetail(int row)
{
    const BroughtFile file = m_files.value(row);
    m_detail->setText((QStringList{file.path} + file.notes).join(u'\n'));
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
