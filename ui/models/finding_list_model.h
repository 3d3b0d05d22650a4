#pragma once
#include "app/proofing/finding_filter.h"

#include <QAbstractListModel>

#include <functional>

namespace toasoan {

/// Findings that say the same of the same letters, as one row.
struct FindingGroup
{
    QList<Finding> findings; ///< at least one, in reading order
    [[nodiscard]] const Finding &first() const { return findings.first(); }
    [[nodiscard]] bool canFix() const { return !first().replacements.isEmpty(); }
};

/// The findings panel: a heading for each class, then its groups, in reading order.
class FindingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Both say whether the rows read otherwise now; if not, only what they stand for has moved.
    bool setFindings(const QList<Finding> &findings);
    bool setFilter(const FindingFilter &filter);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; } ///< unfiltered
    [[nodiscard]] const FindingGroup *group(const QModelIndex &index) const;    ///< null for a heading
    [[nodiscard]] int shownCount() const { return m_count; } ///< findings that the filter lets through
    /// Of this very finding, or else of what says the same.
    [[nodiscard]] QModelIndex indexOf(const Finding &finding) const;
    /// The group after or before an index, headings skipped, round the corner.
    [[nodiscard]] QModelIndex neighbour(const QModelIndex &from, int step) const;
    [[nodiscard]] QList<Finding> sameRule(const QString &rule) const;        ///< those that can be fixed
    [[nodiscard]] QList<Finding> sameClass(FindingClass findingClass) const; ///< the same, under one heading

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    struct Row
    {
        FindingClass heading = FindingClass::Spelling;
        int headingCount = 0;
        FindingGroup group; ///< no findings: the row is a heading
    };
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }

private:
    bool rebuild();
    [[nodiscard]] QList<Finding> fixable(const std::function<bool(const Finding &)> &wanted) const;

    QList<Finding> m_findings;
    FindingFilter m_filter;
    QList<Row> m_rows;
    int m_count = 0;
};

[[nodiscard]] QString className(FindingClass findingClass);

} // namespace toasoan
