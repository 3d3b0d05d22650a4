#include "ui/window/proposal_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/history/history_panel.h"
#include "ui/window/history_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/reason_dialog.h"

namespace toasoan {

ProposalCommands::ProposalCommands(const Parts &parts, QWidget *window) : QObject(window), m(parts), m_window(window)
{
    connect(&m.article, &OpenArticle::articleShown, this, &ProposalCommands::look, Qt::QueuedConnection);
    connect(&m.article, &OpenArticle::writingFailed, this,
            [this](const Error &error) { m.messages.say(MessageBar::Kind::Error, errorText(error)); });
    connect(&m.history.panel(), &HistoryPanel::proposalDone, this, &ProposalCommands::finish);
}

bool ProposalCommands::run(Command command)
{
    if (command != Command::Suggest)
        return false;
    if (m.article.isWritable() && !m.article.maySuggestOnly()) {
        m.article.setWriting(m.article.isProposal() ? Writing::Draft : Writing::Proposal);
        m.messages.hide();
    } else {
        look();
    }
    return true;
}

void ProposalCommands::look()
{
    m.actions[Command::Suggest]->setChecked(m.article.isProposal());
    m.actions[Command::Suggest]->setEnabled(m.article.isWritable());
    if (m.article.isProposal())
        sayWhereItGoes();
    else if (m.article.isWritable())
        lookForProposals();
}

void ProposalCommands::sayWhereItGoes()
{
    m.messages.say(MessageBar::Kind::Info,
                   m.article.maySuggestOnly()
                       ? tr("%1 may suggest changes here: what is typed is a suggestion that an editor accepts or "
                            "declines. The article stays as it is.")
                             .arg(m.article.person().name)
                       : tr("What is typed now is a suggestion (Ctrl+Shift+E ends it). The article stays as it is."));
}

void ProposalCommands::lookForProposals()
{
    m.storage.ask(
        this, [draft = m.article.draft()](Desk &desk) { return desk.proposals().open(draft); },
        [this, draft = m.article.draft(), said = m.messages.count()](const Result<QList<Revision>> &proposals) {
            const bool mayBeSaid = m.article.draft() == draft && !m.article.isProposal() && m.messages.count() == said;
            if (proposals && !proposals->isEmpty() && mayBeSaid)
                offer(*proposals);
        });
}

void ProposalCommands::offer(const QList<Revision> &proposals)
{
    const Revision first = proposals.first();
    m.storage.ask(
        this,
        [first, now = m.article.article()](Desk &desk) { return desk.proposals().review(first.draft, first.id, now); },
        [this, first, all = static_cast<int>(proposals.size())](const Result<ProposalReview> &review) {
            if (!review || m.article.draft() != first.draft)
                return;
            const ChangeCount count = countChanges(review->redline.comparison);
            const QString text =
                tr("%1 suggests: +%2 −%3 words").arg(first.author).arg(count.inserted).arg(count.deleted);
            m.messages.offer(MessageBar::Kind::Info,
                             all == 1 ? text : tr("%1 (%n suggestion(s) in all)", nullptr, all).arg(text),
                             tr("Look at it"), [this, first] { m.history.review(first.id); });
        });
}

/// The answer is a version of its own: the text as it stands by now.
void ProposalCommands::finish(const RevisionId &proposal, bool isTaken)
{
    QString words;
    if (!isTaken) {
        ReasonDialog dialog(tr("Decline the suggestion"), tr("Why? Who made it reads this in the log."), tr("Decline"),
                            m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        words = dialog.reason();
    }
    m.article.flush();
    const ProposalService::Answer answer{
        m.article.draft(),       proposal, isTaken ? ProposalAnswer::Accepted : ProposalAnswer::Declined,
        m.article.person().name, words,    m.article.article(),
        m.article.annotations()};
    m.storage.ask(
        this, [answer](Desk &desk) { return desk.proposals().answer(answer); },
        [this, isTaken](const Result<Revision> &saved) {
            if (!saved)
                return m.messages.say(MessageBar::Kind::Error, errorText(saved.error()));
            m.history.shut();
            m.article.follow(*saved);
            m.messages.say(MessageBar::Kind::Success,
                           isTaken ? tr("The suggestion is answered: what you accepted is in the article.")
                                   : tr("The suggestion is declined; its words stay in the history."));
            lookForProposals();
        });
}

} // namespace toasoan
