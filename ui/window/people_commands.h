#pragma once
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Actions;
class PeopleMenu;
class StorageThread;
class WorkflowSteps;

/// People, roles and keys: the menu of who works here, the dialog about all of them, and the log of what they did.
class PeopleCommands : public QObject
{
    Q_OBJECT

public:
    PeopleCommands(StorageThread &storage, PeopleMenu &menu, WorkflowSteps &steps, Actions &actions, QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    void readAgain();

    StorageThread &m_storage;
    PeopleMenu &m_menu;
    WorkflowSteps &m_steps;
    QWidget *m_window;
};

} // namespace toasoan
