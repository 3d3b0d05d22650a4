#pragma once
#include "app/desk/board_service.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace toasoan {

/// By when an article is due, and who is asked to do what comes next.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const Plan &plan, const QStringList &people, QWidget *parent = nullptr);
    [[nodiscard]] Plan plan() const;

private:
    QCheckBox *m_isDue;
    QDateTimeEdit *m_due;
    QComboBox *m_assignee;
};

} // namespace toasoan
