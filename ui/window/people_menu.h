#pragma once
#include "app/workflow/person.h"

#include <QMenu>

namespace toasoan {

/// Who may work at this computer; the one chosen acts from then on.
class PeopleMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PeopleMenu(QWidget *parent);

    void setPeople(const QList<Person> &people, const QString &current);
    void choose(const QString &name);

Q_SIGNALS:
    void chosen(const toasoan::Person &person);

private:
    QList<Person> m_people;
};

} // namespace toasoan
