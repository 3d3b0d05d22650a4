#include "ui/window/history_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/history/history_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/proposal_commands.h"

#include <QSplitter>

namespace toasoan {

HistoryCommands::HistoryCommands(const Parts &parts, QWidget *window)
    : QObject(window), m(parts), m_panel(new HistoryPanel(parts.storage, parts.pictures, window))
{
    m_proposals = new ProposalCommands({parts.storage, parts.article, *this, parts.messages, parts.actions}, window);
    connect(&m.article, &OpenArticle::revisionSaved, this, &HistoryCommands::show);
    connect(&m.article, &OpenArticle::revisionSaved, m_panel, &HistoryPanel::refresh);
    connect(&m.article, &OpenArticle::saveStateChanged, this, [this] {
        if (m.article.isOpen() && m.article.session()->saveState() == SaveState::Failed)
            show(); // the versions that there are can be read all the same
    });
    connect(&m.article, &OpenArticle::edited, m_panel, [this](const Article &article) {
        m_panel->setPerson(m.article.person().name);
        m_panel->setNow(article);
    });
    connect(&m.article, &OpenArticle::articleShown, m_panel, [this] {
        if (m.article.draft() != m_panel->draft())
            m_panel->shut();
    });
    connect(m_panel, &HistoryPanel::roomWanted, this, &HistoryCommands::giveRoom);
    connect(m_panel, &HistoryPanel::takenBack, this, &HistoryCommands::takeBack);
    for (const auto changed : {&HistoryPanel::opened, &HistoryPanel::shutDown})
        connect(m_panel, changed, this, [this] { m.actions[Command::History]->setChecked(m_panel->isOpen()); });
}

bool HistoryCommands::run(Command command)
{
    switch (command) {
    case Command::History:
        toggle();
        return true;
    case Command::ChangesSinceApproval:
        showSinceApproval();
        return true;
    case Command::OtherArticle:
        if (!m_panel->isOpen())
            return false;
        m_panel->hasKeys() ? m.page.setFocus(Qt::ShortcutFocusReason) : m_panel->takeKeys();
        return true;
    case Command::CloseBeside:
        return shut();
    case Command::NextChange:
    case Command::PreviousChange:
    case Command::SideBySide:
        if (m_panel->run(command))
            return true;
        m_panel->showSince();
        toggle();
        return true;
    default:
        return m_panel->run(command) || m_proposals->run(command);
    }
}

bool HistoryCommands::shut()
{
    if (!m_panel->isOpen())
        return false;
    m_panel->shut();
    m.page.setFocus(Qt::OtherFocusReason);
    return true;
}

void HistoryCommands::toggle()
{
    m.actions[Command::History]->setChecked(m_panel->isOpen()); // the press has turned it round
    if (shut())
        return;
    m_wanted = m.article.isOpen();
    if (m.article.isWritable())
        m.article.save(); // what is written now is a version too, whatever is taken back over it
    else
        show();
}

void HistoryCommands::showSinceApproval()
{
    if (!m.article.isOpen())
        return;
    m.article.flush();
    m.storage.ask(
        this, [draft = m.article.draft()](Desk &desk) { return desk.history().approved(draft); },
        [this, draft = m.article.draft()](const Result<std::optional<RevisionId>> &approved) {
            if (m.article.draft() != draft)
                return;
            if (!approved)
                return m.messages.say(MessageBar::Kind::Error, errorText(approved.error()));
            if (!*approved)
                return m.messages.say(MessageBar::Kind::Info, tr("This article was never approved."));
            m_panel->setPerson(m.article.person().name);
            m_panel->openSince(draft, m.article.article(), **approved);
        });
}

void HistoryCommands::show()
{
    if (!std::exchange(m_wanted, false) || !m.article.isOpen())
        return;
    m_panel->setPerson(m.article.person().name);
    m_panel->open(m.article.draft(), m.article.article());
    if (!m_toReview.isEmpty())
        m_panel->reviewProposal(std::exchange(m_toReview, {}));
}

void HistoryCommands::review(const RevisionId &proposal)
{
    if (m_panel->isOpen())
        return m_panel->reviewProposal(proposal);
    m_toReview = proposal;
    toggle();
}

/// The written page gives way: what of it changed stands in the columns.
void HistoryCommands::giveRoom(bool isAll)
{
    QWidget *page = &m.page;
    while (page->parentWidget() && !qobject_cast<QSplitter *>(page->parentWidget()))
        page = page->parentWidget();
    if (page->parentWidget())
        page->setVisible(!isAll);
    if (!m_panel->isOpen() && m_panel->hasKeys())
        m.page.setFocus(Qt::OtherFocusReason);
}

void HistoryCommands::takeBack(const Article &article, const QString &from)
{
    if (!m.article.isWritable())
        return m.messages.say(MessageBar::Kind::Warning, tr("This article may only be read; nothing was taken back."));
    m.article.become(article);
    m.messages.say(MessageBar::Kind::Success,
                   tr("Taken back from %1. Undo (Ctrl+Z) gives the text before; no version was changed.").arg(from));
}

} // namespace toasoan
