#include "ui/window/people_commands.h"

#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/window/audit_dialog.h"
#include "ui/window/beginning.h"
#include "ui/window/people_dialog.h"
#include "ui/window/people_menu.h"
#include "ui/window/workflow_steps.h"

namespace toasoan {

PeopleCommands::PeopleCommands(StorageThread &storage, PeopleMenu &menu, WorkflowSteps &steps, Actions &actions,
                               QWidget *window)
    : QObject(window), m_storage(storage), m_menu(menu), m_steps(steps), m_window(window)
{
    actions.menu(Menu::Workflow)->addSeparator();
    actions.menu(Menu::Workflow)->addMenu(&menu);
}

bool PeopleCommands::run(Command command)
{
    if (command == Command::AuditLog) {
        AuditDialog(m_storage, m_steps.person().name, m_window).exec();
        return true;
    }
    if (command != Command::PeopleAndKeys)
        return false;
    PeopleDialog dialog(m_storage, m_steps.person().name, m_window);
    connect(&dialog, &PeopleDialog::changed, this, &PeopleCommands::readAgain);
    dialog.exec();
    return true;
}

/// Whoever works here goes on working, with the roles that they have now.
void PeopleCommands::readAgain()
{
    m_storage.ask(this, begin, [this](const Result<Beginning> &now) {
        if (now)
            m_menu.setNewsroom(now->people, now->profile, m_steps.person().name);
    });
}

} // namespace toasoan
