#include "ui/models/draft_list_model.h"

#include <QLocale>

namespace toasoan {
namespace {

QString dayName(const QDate &day, const QDate &today)
{
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return DraftListModel::tr("Today");
    if (days == 1)
        return DraftListModel::tr("Yesterday");
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("dddd, d/M")
                                                              : QStringLiteral("dddd, d/M/yyyy"));
}

} // namespace

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0)
        return time.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return DraftListModel::tr("yesterday");
    return time.toString(time.date().year() == now.date().year() ? QStringLiteral("d/M") : QStringLiteral("d/M/yyyy"));
}

void DraftListModel::setPage(const DraftPage &page, DraftGrouping grouping)
{
    const bool search = page.behind.match != nullptr;
    const bool sameRows = grouping == m_grouping && search == m_search
                          && std::equal(page.rows.begin(), page.rows.end(), m_rows.begin(), m_rows.end(),
                                        [](const DraftRow &a, const DraftRow &b) { return a.id == b.id; });
    m_asking = false;
    m_behind = page.behind;
    if (sameRows) {
        m_rows = page.rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = page.rows;
    m_grouping = grouping;
    m_search = search;
    endResetModel();
}

void DraftListModel::append(const DraftPage &page)
{
    m_asking = false;
    m_behind = page.behind;
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

int DraftListModel::indexOf(const DraftId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

QString DraftListModel::groupOf(const DraftRow &row) const
{
    switch (m_grouping) {
    case DraftGrouping::Day:
        return dayName(row.modified.toLocalTime().date(), QDate::currentDate());
    case DraftGrouping::State:
        return stateName(row.state);
    case DraftGrouping::Author:
        return row.author;
    case DraftGrouping::None:
        break;
    }
    return {};
}

QString DraftListModel::headingAt(int index) const
{
    if (m_grouping == DraftGrouping::None)
        return {};
    const QString group = groupOf(m_rows[index]);
    return index > 0 && groupOf(m_rows[index - 1]) == group ? QString() : group;
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DraftListModel::text(const DraftRow &row, int column) const
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (column) {
    case StateName:
        return stateName(row.state);
    case Author:
        return row.author;
    case Modified:
        return shortTime(row.modified.toLocalTime(), now);
    case Created:
        return shortTime(row.created.toLocalTime(), now);
    case Words:
        return QLocale().toString(row.words);
    default:
        return row.headline.isEmpty() ? tr("(no headline)") : row.headline;
    }
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DraftRow &row = m_rows[index.row()];
    const QString headline = text(row, Headline);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Headline ? QStringLiteral("%1, %2, %3").arg(headline, stateName(row.state), row.author)
                                          : text(row, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(headline.toHtmlEscaped());
    default:
        return {};
    }
}

QVariant DraftListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Words ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Headline:
        return tr("Headline");
    case StateName:
        return tr("State");
    case Author:
        return tr("Author");
    case Modified:
        return tr("Changed");
    case Created:
        return tr("Begun");
    default:
        return tr("Words");
    }
}

Qt::ItemFlags DraftListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsDropEnabled;
}

void DraftListModel::wantMore()
{
    if (!hasMore())
        return;
    m_asking = true;
    Q_EMIT moreWanted();
}

} // namespace toasoan
