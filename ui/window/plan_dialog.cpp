#include "ui/window/plan_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

/// The next full hour but one: what a desk says when it says "soon".
QDateTime usualDeadline()
{
    const QDateTime soon = QDateTime::currentDateTime().addSecs(2 * 3600);
    return {soon.date(), QTime(soon.time().hour(), 0)};
}

} // namespace

PlanDialog::PlanDialog(const Plan &plan, const QStringList &people, QWidget *parent)
    : QDialog(parent), m_isDue(new QCheckBox(tr("&Due by"))), m_due(new QDateTimeEdit), m_assignee(new QComboBox)
{
    setWindowTitle(tr("Deadline"));
    m_due->setDisplayFormat(QStringLiteral("HH:mm dd/MM/yyyy"));
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("Day and hour"));
    m_due->setDateTime(plan.deadline.isValid() ? plan.deadline.toLocalTime() : usualDeadline());
    m_isDue->setChecked(plan.deadline.isValid());
    m_due->setEnabled(m_isDue->isChecked());
    m_assignee->addItem(tr("Nobody by name"), QString());
    for (const QString &person : people)
        m_assignee->addItem(person, person);
    if (!plan.assignee.isEmpty() && m_assignee->findData(plan.assignee) < 0)
        m_assignee->addItem(plan.assignee, plan.assignee);
    m_assignee->setCurrentIndex(std::max(0, m_assignee->findData(plan.assignee)));
    auto *form = new QFormLayout;
    form->addRow(m_isDue, m_due);
    form->addRow(tr("&Asked to do what comes next:"), m_assignee);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_isDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Plan PlanDialog::plan() const
{
    const QDateTime due = m_due->dateTime().toUTC();
    return {m_isDue->isChecked() ? QDateTime::fromSecsSinceEpoch(due.toSecsSinceEpoch(), Qt::UTC) : QDateTime(),
            m_assignee->currentData().toString()};
}

} // namespace toasoan
