#include "ui/window/ledger_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/ledger_page.h"
#include "ui/window/centre.h"
#include "ui/window/ledger_notices.h"
#include "ui/window/ledger_paper.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/order_dialog.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/workflow_steps.h"

#include <algorithm>

namespace toasoan {
namespace {

/// What the page shows; where the newsroom's own reasons cannot be read, their codes will do.
struct LedgerRead
{
    QList<LedgerEntry> entries;
    QList<LedgerReason> reasons;
};

Result<LedgerRead> readLedger(Desk &desk)
{
    return desk.ledger().entries().map([&desk](const QList<LedgerEntry> &entries) {
        return LedgerRead{entries, desk.ledger().reasons().value_or(builtInLedgerReasons())};
    });
}

/// With what only the store knows: the reasons, and what was asked for.
Result<OrderQuestion> completed(Desk &desk, const DraftId &draft, OrderQuestion question)
{
    const auto reasons = desk.ledger().reasons();
    const auto entries = desk.ledger().of(draft);
    if (!reasons || !entries)
        return tl::unexpected<Error>(reasons ? entries.error() : reasons.error());
    question.reasons = reasonsFor(question.action, *reasons);
    const auto open = std::find_if(entries->begin(), entries->end(), [&question](const LedgerEntry &entry) {
        return entry.state == EntryState::Asked && entry.action == question.action;
    });
    if (open != entries->end() && question.power == OrderQuestion::Power::Decides)
        question.request = *open;
    return question;
}

bool leavesTheLedger(Command command)
{
    const Menu menu = infoOf(command).menu;
    return command != Command::FullScreen && command != Command::ShowLedger && menu != Menu::Help
           && command != Command::Quit && command != Command::Settings;
}

} // namespace

LedgerCommands::LedgerCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m(parts)
    , m_notices(new LedgerNotices({m.storage, m.article, m.workflow, m.messages, m.centre}, this))
    , m_paper(new LedgerPaper(m.storage, m.messages, &m.centre))
{
    connect(&m.workflow, &WorkflowSteps::orderWanted, this, qOverload<Action>(&LedgerCommands::askOrder));
    connect(&m.workflow, &WorkflowSteps::ordered, this, &LedgerCommands::offerCorrection);
    connect(&m.workflow, &WorkflowSteps::stepTaken, this, &LedgerCommands::refresh);
    connect(&m.workflow, &WorkflowSteps::standingChanged, this, [this] {
        if (m_page)
            m_page->setPerson(m.workflow.person(), m.workflow.profile());
    });
    connect(m_notices, &LedgerNotices::ledgerWanted, this, &LedgerCommands::open);
    connect(m_notices, &LedgerNotices::draftWanted, this, &LedgerCommands::draftWanted);
    connect(m_notices, &LedgerNotices::noted, this, &LedgerCommands::refresh);
}

bool LedgerCommands::run(Command command)
{
    if (command == Command::ShowLedger) {
        if (!close())
            open();
        m.actions[Command::ShowLedger]->setChecked(isOpen()); // the press has turned it round
        return true;
    }
    if (isOpen() && leavesTheLedger(command))
        close();
    return false;
}

bool LedgerCommands::isOpen() const
{
    return m_page && m_page->isVisible();
}

void LedgerCommands::makePage()
{
    m_page = new LedgerPage;
    m_page->setPerson(m.workflow.person(), m.workflow.profile());
    connect(m_page, &LedgerPage::done, this, &LedgerCommands::close);
    connect(m_page, &LedgerPage::draftChosen, this, [this](const DraftId &draft) {
        close();
        Q_EMIT draftWanted(draft);
    });
    connect(m_page, &LedgerPage::grantWanted, this, &LedgerCommands::grant);
    connect(m_page, &LedgerPage::refuseWanted, this, &LedgerCommands::refuse);
    connect(m_page, &LedgerPage::correctionWanted, this, &LedgerCommands::writeCorrection);
    connect(m_page, &LedgerPage::printWanted, m_paper, &LedgerPaper::askPrinter);
    connect(m_page, &LedgerPage::saveWanted, m_paper, &LedgerPaper::askPath);
}

void LedgerCommands::open(qint64 number)
{
    if (!m_page)
        makePage();
    m.centre.showInstead(m_page);
    m.actions[Command::ShowLedger]->setChecked(true);
    m_page->takeKeys();
    read(number);
}

void LedgerCommands::refresh()
{
    if (isOpen())
        read();
}

void LedgerCommands::read(qint64 number)
{
    m.storage.ask(this, readLedger, [this, number](const Result<LedgerRead> &ledger) {
        if (!ledger)
            return fail(ledger.error());
        m_page->setLedger(ledger->entries, ledger->reasons);
        if (number > 0)
            m_page->choose(number);
    });
}

bool LedgerCommands::close()
{
    if (!isOpen())
        return false;
    m.centre.showInstead(nullptr);
    m.actions[Command::ShowLedger]->setChecked(false);
    m.page.setFocus(Qt::OtherFocusReason);
    return true;
}

void LedgerCommands::askOrder(Action action)
{
    const auto &standing = m.workflow.standing();
    if (!standing)
        return;
    OrderQuestion question;
    question.action = action;
    if (mayOnlyAsk(action, standing->state, m.workflow.person(), m.workflow.profile()))
        question.power = OrderQuestion::Power::Asks;
    question.headline = m.article.article().headline;
    question.wrong = m.page.textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    askOrder(question, m.article.draft());
}

void LedgerCommands::askOrder(const OrderQuestion &question, const DraftId &draft)
{
    m.storage.ask(
        this, [draft, question](Desk &desk) { return completed(desk, draft, question); },
        [this, draft](const Result<OrderQuestion> &question) {
            if (!question)
                return fail(question.error());
            OrderDialog dialog(*question, &m.centre);
            if (dialog.exec() != QDialog::Accepted)
                return;
            StepRequest request{draft, question->action, m.workflow.person().name, dialog.reason()};
            request.ordering = dialog.ordering();
            if (question->power == OrderQuestion::Power::Asks)
                askFor(request);
            else
                order(request);
        });
}

/// What is open is fixed as it stands in the window.
void LedgerCommands::order(const StepRequest &request)
{
    if (request.draft == m.article.draft())
        return m.workflow.take(request);
    m.storage.ask(
        this, [request](Desk &desk) { return desk.workflow().step(request); },
        [this](const Result<StepDone> &done) {
            if (!done)
                return fail(done.error());
            offerCorrection(done->order);
            refresh();
        });
}

void LedgerCommands::askFor(const StepRequest &request)
{
    m.article.flush();
    m.storage.ask(
        this, [request](Desk &desk) { return desk.ledger().ask(request); },
        [this](const Result<LedgerEntry> &entry) {
            if (!entry)
                return fail(entry.error());
            m.messages.say(MessageBar::Kind::Success,
                           tr("Asked for, as number %1 of the ledger. The article stays as it is until it is decided.")
                               .arg(entry->number));
            refresh();
        });
}

void LedgerCommands::grant(const LedgerEntry &entry)
{
    OrderQuestion question;
    question.action = entry.action;
    question.headline = entry.headline;
    askOrder(question, entry.draft);
}

void LedgerCommands::refuse(const LedgerEntry &entry)
{
    ReasonDialog dialog(tr("Decline what %1 asked for").arg(entry.asker),
                        tr("Why does the article stay as it is? %1 is told.").arg(entry.asker), tr("Decline"),
                        &m.centre);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m.storage.ask(
        this,
        [number = entry.number, answer = dialog.reason(), person = m.workflow.person().name](Desk &desk) {
            return desk.ledger().refuse(number, answer, person);
        },
        [this](const Result<LedgerEntry> &refused) {
            if (!refused)
                return fail(refused.error());
            m.messages.say(MessageBar::Kind::Success, tr("Declined; %1 is told.").arg(refused->asker));
            refresh();
        });
}

void LedgerCommands::writeCorrection(qint64 number)
{
    m.storage.ask(
        this,
        [number, person = m.workflow.person().name](Desk &desk) {
            return desk.ledger().writeCorrection(number, person);
        },
        [this](const Result<DraftId> &draft) {
            if (!draft)
                return fail(draft.error());
            close();
            Q_EMIT draftWanted(*draft);
        });
}

void LedgerCommands::offerCorrection(qint64 number)
{
    m.messages.offer(MessageBar::Kind::Success,
                     tr("Done, as number %1 of the ledger. Those it concerns are told.").arg(number),
                     tr("Write correction and apology"), [this, number] { writeCorrection(number); });
}

void LedgerCommands::fail(const Error &error)
{
    m.messages.say(MessageBar::Kind::Error, errorText(error));
}

} // namespace toasoan
