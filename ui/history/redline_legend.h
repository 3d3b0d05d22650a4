#pragma once
#include "ui/history/redline_content.h"

#include <QHash>
#include <QWidget>

namespace toasoan {

class FilterChip;

/// Who changed how much, and how many quotations were altered; pressed, each shows only those changes.
class RedlineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RedlineLegend(QWidget *parent = nullptr);

    /// `roles` names what people are: "PV".
    void setContent(const RedlineContent &content, const QHash<QString, QString> &roles);
    /// Whether the change is of those that are to be seen.
    [[nodiscard]] bool lets(const RedlineContent &content, int change) const;

Q_SIGNALS:
    void filterChanged();

private:
    void clearChips();
    void addChip(const QString &text, const QString &tip, int person);
    [[nodiscard]] bool isPressed(int person) const;

    QList<std::pair<int, FilterChip *>> m_chips; ///< by person; the last may be that of the quotations
};

} // namespace toasoan
