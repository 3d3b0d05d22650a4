#pragma once
#include "app/proofing/finding.h"

#include <QAbstractListModel>

namespace toasoan {

/// One change that fixing would make, with the words around it.
struct FixChange
{
    Finding finding;
    QString before;
    QString after;
    bool quoted = false; ///< in somebody else's words
    bool ticked = true;
};

/// What "fix all" would do: a heading for each text of the article, then its changes, each to be ticked.
class FixListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Of fixes that touch each other only the one that is applied is listed. What was unticked stays so; quotations,
    /// guesses at unknown words and mere notes begin unticked.
    void setFixes(const QList<Finding> &findings, const QList<Passage> &passages);
    [[nodiscard]] QList<Finding> ticked() const;
    [[nodiscard]] int changeCount() const;

    struct Row
    {
        QString heading; ///< empty: the row is a change
        FixChange change;
    };
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QHash<QString, bool> answers() const;
    [[nodiscard]] std::pair<int, int> changesUnder(int heading) const; ///< first, one past the last
    [[nodiscard]] Qt::CheckState stateOf(int row) const;

    QList<Row> m_rows;
};

} // namespace toasoan
