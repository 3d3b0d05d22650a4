#pragma once
#include "app/desk/draft_service.h"

#include <QAbstractListModel>

namespace toasoan {

/// The drafts list as rows of the store, newest first.
class DraftListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps selection and scroll position where the same drafts stay.
    void setRows(const QList<DraftRow> &rows);
    [[nodiscard]] const DraftRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(const DraftId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DraftRow> m_rows;
};

} // namespace toasoan
