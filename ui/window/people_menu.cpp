#include "ui/window/people_menu.h"

#include <QActionGroup>

namespace toasoan {

PeopleMenu::PeopleMenu(QWidget *parent) : QMenu(parent)
{
    setTitle(tr("Yo&u work as"));
}

void PeopleMenu::setNewsroom(const QList<Person> &people, const WorkflowProfile &profile, const QString &current)
{
    m_people = people;
    m_profile = profile;
    clear();
    delete findChild<QActionGroup *>();
    auto *group = new QActionGroup(this);
    for (const Person &person : people) {
        const QString text = QStringLiteral("%1 (%2)").arg(person.name, roleIds(person.roles).join(u", "_qs));
        QAction *action = addAction(text, this, [this, name = person.name] { choose(name); });
        action->setCheckable(true);
        action->setData(person.name);
        group->addAction(action);
    }
    choose(current);
}

void PeopleMenu::choose(const QString &name)
{
    for (QAction *action : actions())
        action->setChecked(action->data().toString() == name);
    for (const Person &person : std::as_const(m_people)) {
        if (person.name == name)
            Q_EMIT chosen(person, m_profile);
    }
}

QStringList PeopleMenu::names() const
{
    QStringList names;
    for (const Person &person : m_people)
        names.append(person.name);
    return names;
}

} // namespace toasoan
