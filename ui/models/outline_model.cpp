#include "ui/models/outline_model.h"

#include <QMimeData>

namespace toasoan {
namespace {

QString nameOf(OutlineEntry::Kind kind)
{
    switch (kind) {
    case OutlineEntry::Kind::Headline:
        return OutlineModel::tr("Headline");
    case OutlineEntry::Kind::CrossHead:
        return OutlineModel::tr("Cross-head");
    case OutlineEntry::Kind::Box:
        return OutlineModel::tr("Box");
    case OutlineEntry::Kind::Picture:
        return OutlineModel::tr("Picture");
    case OutlineEntry::Kind::Table:
        break;
    }
    return OutlineModel::tr("Table");
}

QString rowMimeType()
{
    return QStringLiteral("application/x-toasoan-outline-block");
}

bool sameBlocks(const QList<OutlineEntry> &a, const QList<OutlineEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const OutlineEntry &x, const OutlineEntry &y) { return x.block == y.block; });
}

} // namespace

void OutlineModel::setEntries(const QList<OutlineEntry> &entries)
{
    if (entries == m_entries)
        return;
    if (!sameBlocks(entries, m_entries)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_entries.size(); ++row) {
        if (std::exchange(m_entries[row], entries[row]) != entries[row])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int OutlineModel::rowOf(const BlockId &block) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].block == block)
            return row;
    }
    return -1;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const OutlineEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.words;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return entry.words.isEmpty() ? nameOf(entry.kind)
                                     : QStringLiteral("%1: %2").arg(nameOf(entry.kind), entry.words);
    return {};
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_entries.at(index.row()).block.isEmpty() ? usual : usual | Qt::ItemIsDragEnabled;
}

QStringList OutlineModel::mimeTypes() const
{
    return {rowMimeType()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(rowMimeType(), m_entries.at(indexes.first().row()).block.value.toUtf8());
    return data;
}

/// The rows follow when the article has changed: the view must not take any out by itself.
bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const BlockId what{QString::fromUtf8(data->data(rowMimeType()))};
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (rowOf(what) < 0 || before == 0)
        return false;
    Q_EMIT dropped(what, before < rowCount() ? m_entries.at(before).block : BlockId());
    return false;
}

} // namespace toasoan
