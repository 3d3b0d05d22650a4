#pragma once
#include "app/desk/history_service.h"

#include <QAbstractListModel>

namespace toasoan {

/// A draft's revisions, newest first; filled as they are read.
class RevisionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(const QList<RevisionRow> &rows);
    void setLabel(int row, const QString &label);
    [[nodiscard]] const RevisionRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const QList<RevisionRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RevisionRow> m_rows;
};

/// "Phóng viên · 512 words · 4.1 KB", or what is wrong with it.
[[nodiscard]] QString revisionDetails(const RevisionRow &row);

} // namespace toasoan
