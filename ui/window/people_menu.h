#pragma once
#include "app/workflow/transitions.h"

#include <QMenu>

namespace toasoan {

/// "PV; TKTS by delegation of Lan": the person's own roles, and what is lent to them now.
[[nodiscard]] QString rolesText(const Person &person);

/// Who may work at this computer; the one chosen acts from then on.
class PeopleMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PeopleMenu(QWidget *parent);

    void setNewsroom(const QList<Person> &people, const WorkflowProfile &profile, const QString &current);
    void choose(const QString &name);
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void chosen(const toasoan::Person &person, const toasoan::WorkflowProfile &profile);

private:
    QList<Person> m_people;
    WorkflowProfile m_profile;
};

} // namespace toasoan
