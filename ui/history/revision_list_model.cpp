#include "ui/history/revision_list_model.h"

#include "app/workflow/delegation.h"
#include "ui/history/revision_words.h"

namespace toasoan {

QString revisionDetails(const RevisionRow &row)
{
    if (row.damage)
        return RevisionListModel::tr("Damaged: cannot be read. The others are whole.");
    const QString author = inRole(row.revision.author, {}, row.lentBy);
    QString details =
        author + u" · " + RevisionListModel::tr("%n word(s)", nullptr, row.words) + u" · " + sizeText(row.bytes);
    return row.revision.label.isEmpty() ? details : QString(details + u" · " + reasonName(row.revision.reason));
}

void RevisionListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RevisionListModel::append(const QList<RevisionRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void RevisionListModel::setLabel(int row, const QString &label)
{
    m_rows[row].revision.label = label;
    Q_EMIT dataChanged(index(row), index(row));
}

int RevisionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RevisionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RevisionRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return revisionTitle(row);
    case Qt::AccessibleTextRole:
        return QString(revisionTitle(row) + u", " + revisionDetails(row));
    default:
        return {};
    }
}

} // namespace toasoan
