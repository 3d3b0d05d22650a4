#include "ui/models/draft_list_model.h"

namespace toasoan {

void DraftListModel::setRows(const QList<DraftRow> &rows)
{
    const auto sameDrafts = [&] {
        return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                          [](const DraftRow &a, const DraftRow &b) { return a.id == b.id; });
    };
    if (sameDrafts()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DraftListModel::indexOf(const DraftId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DraftRow &row = m_rows[index.row()];
    const QString headline = row.headline.isEmpty() ? tr("(no headline)") : row.headline;
    switch (role) {
    case Qt::DisplayRole:
        return headline;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(headline, stateName(row.state), row.author);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(headline.toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace toasoan
