#pragma once
#include "app/desk/draft_catalogue.h"

#include <QAbstractTableModel>

namespace toasoan {

/// A list of drafts, as far as it has been read. Not by Qt's own fetching: a view that is hidden would fetch all.
class DraftListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Headline, StateName, Author, Modified, Created, Words, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// A list from its start.
    void setPage(const DraftPage &page, DraftGrouping grouping);
    void append(const DraftPage &page);
    [[nodiscard]] bool hasMore() const { return !m_asking && !m_behind.isEmpty(); }
    void wantMore();                        ///< the end comes into sight
    void stopAsking() { m_asking = false; } ///< the next page did not come
    [[nodiscard]] const DraftRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(const DraftId &id) const;
    [[nodiscard]] const DraftsBehind &behind() const { return m_behind; }
    /// The heading that stands above this row; empty where it continues a group.
    [[nodiscard]] QString headingAt(int index) const;
    [[nodiscard]] bool isGrouped() const { return m_grouping != DraftGrouping::None; }
    [[nodiscard]] bool isSearch() const { return m_search; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] QString groupOf(const DraftRow &row) const;
    [[nodiscard]] QString text(const DraftRow &row, int column) const;

    QList<DraftRow> m_rows;
    DraftsBehind m_behind;
    DraftGrouping m_grouping = DraftGrouping::None;
    bool m_search = false;
    bool m_asking = false; ///< the next page is on its way
};

/// "14:02", "yesterday", "12/11": how a list says when.
[[nodiscard]] QString shortTime(const QDateTime &time, const QDateTime &now);

} // namespace toasoan
