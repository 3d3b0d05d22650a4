#include "ui/window/board_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/desk/viewing.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/board_page.h"
#include "ui/window/centre.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/people_menu.h"
#include "ui/window/plan_dialog.h"
#include "ui/window/workflow_steps.h"

namespace toasoan {
namespace {

constexpr int tick = 30 * 1000;                         // ms
constexpr int viewingEvery = viewingSeconds * 1000 / 3; // ms
constexpr int settling = 3000; // ms: who leafs through drafts looks at none, and the start has other things to do

bool leavesTheBoard(Command command)
{
    const Menu menu = infoOf(command).menu;
    return command != Command::FullScreen && command != Command::ShowBoard && menu != Menu::Help
           && command != Command::Quit && command != Command::Settings;
}

} // namespace

BoardCommands::BoardCommands(const Parts &parts, QObject *parent) : QObject(parent), m(parts), m_window(newRandomName())
{
    m_minutes.setInterval(tick);
    connect(&m_minutes, &QTimer::timeout, this, [this] { m_page->setNow(QDateTime::currentDateTimeUtc()); });
    m_viewing.setSingleShot(true);
    m_viewing.setInterval(settling);
    connect(&m_viewing, &QTimer::timeout, this, &BoardCommands::noteViewing);
    connect(&m.article, &OpenArticle::articleShown, this, [this] { m_viewing.start(settling); });
    connect(&m.article, &OpenArticle::settled, this, &BoardCommands::noteViewing);
    connect(&m.workflow, &WorkflowSteps::standingChanged, this, [this] {
        if (m_page)
            m_page->setPerson(m.workflow.person().name);
    });
}

bool BoardCommands::run(Command command)
{
    if (command == Command::ShowBoard) {
        if (!close())
            open();
        m.actions[Command::ShowBoard]->setChecked(isOpen()); // the press has turned it round
        return true;
    }
    if (isOpen() && leavesTheBoard(command))
        close();
    if (command != Command::PlanArticle)
        return false;
    askPlan();
    return true;
}

bool BoardCommands::isOpen() const
{
    return m_page && m_page->isVisible();
}

void BoardCommands::open()
{
    if (!m_page) {
        m_page = new BoardPage;
        m_page->setPerson(m.workflow.person().name);
        connect(m_page, &BoardPage::done, this, &BoardCommands::close);
        connect(m_page, &BoardPage::ledgerWanted, this, &BoardCommands::ledgerWanted);
        connect(m_page, &BoardPage::draftChosen, this, [this](const DraftId &draft) {
            close();
            Q_EMIT draftWanted(draft);
        });
    }
    m.centre.showInstead(m_page);
    m_page->takeKeys();
    m_minutes.start();
    refresh();
}

void BoardCommands::refresh()
{
    if (!isOpen())
        return;
    m.article.flush();
    m.storage.reader().ask(
        this, [](Desk &desk) { return desk.boards().board(); },
        [this](const Result<Board> &board) {
            if (!board)
                return m.messages.say(MessageBar::Kind::Error, errorText(board.error()));
            m_page->setBoard(*board);
        });
}

bool BoardCommands::close()
{
    if (!isOpen())
        return false;
    m_minutes.stop();
    m.centre.showInstead(nullptr);
    m.actions[Command::ShowBoard]->setChecked(false);
    m.page.setFocus(Qt::OtherFocusReason);
    return true;
}

void BoardCommands::askPlan()
{
    if (!m.article.isWritable())
        return;
    PlanDialog dialog(m.article.plan(), m.people.names(), &m.centre);
    if (dialog.exec() == QDialog::Accepted)
        m.article.setPlan(dialog.plan());
}

/// Where it cannot be written nobody is the worse for it.
void BoardCommands::noteViewing()
{
    const Viewing viewing{m.article.draft(), m.workflow.person().name};
    m.storage.ask(
        this,
        [viewing, window = m_window](Desk &desk) {
            if (desk.writeRefusal())
                return Outcome();
            return toasoan::noteViewing(desk.files(), window, viewing, QDateTime::currentDateTimeUtc());
        },
        [](const Outcome &) {});
    if (viewing.draft.isEmpty())
        return;
    if (m_viewing.interval() == settling)
        sayWhoElse();
    m_viewing.start(viewingEvery);
}

void BoardCommands::sayWhoElse()
{
    m.storage.reader().ask(
        this,
        [window = m_window](Desk &desk) -> Result<QHash<DraftId, QStringList>> {
            return viewersOf(desk.files(), QDateTime::currentDateTimeUtc(), window);
        },
        [this, draft = m.article.draft(),
         said = m.messages.count()](const Result<QHash<DraftId, QStringList>> &viewers) {
            const QStringList others = viewers.value_or(QHash<DraftId, QStringList>()).value(draft);
            if (!others.isEmpty() && m.article.draft() == draft && m.messages.count() == said)
                m.messages.say(MessageBar::Kind::Info, tr("Open at: %1").arg(others.join(u", ")));
        });
}

} // namespace toasoan
