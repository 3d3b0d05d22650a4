#pragma once
#include "app/proofing/finding_filter.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace toasoan {

class FilterChip;

/// Narrows the list of findings: by words, by how grave they are, by class. A chip that nothing stands behind hides.
class FindingFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilterRow(QWidget *parent = nullptr);

    void countFindings(const QList<Finding> &findings); ///< all of them, before filtering
    [[nodiscard]] FindingFilter filter() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] FilterChip *newChip(const QString &name) const;
    static void showCount(FilterChip &chip, const QString &name, int count);

    QLineEdit *m_text;
    QHash<Severity, FilterChip *> m_severities;
    QHash<FindingClass, FilterChip *> m_classes;
};

} // namespace toasoan
