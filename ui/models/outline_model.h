#pragma once
#include "ui/models/outline.h"

#include <QAbstractListModel>

namespace toasoan {

/// The outline as rows that can be dragged; the article is changed by who hears dropped(), never here.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<OutlineEntry> &entries);
    [[nodiscard]] const OutlineEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(const BlockId &block) const; ///< -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// `before` is empty for the end of the article.
    void dropped(const toasoan::BlockId &what, const toasoan::BlockId &before);

private:
    QList<OutlineEntry> m_entries;
};

} // namespace toasoan
