#include "ui/window/publish_commands.h"

#include "app/desk/outbox_keeper.h"
#include "app/desk/storage_thread.h"
#include "app/workflow/troubles.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/outbox_page.h"
#include "ui/window/centre.h"
#include "ui/window/changed_there_dialog.h"
#include "ui/window/destination_passwords.h"
#include "ui/window/destinations_dialog.h"
#include "ui/window/live_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/paste_panel.h"
#include "ui/window/publish_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qint64 firstOpen = -1; // in place of a dispatch's number

Presence presenceAfter(const Dispatch &dispatch, const QList<Placement> &placements)
{
    const auto there = std::find_if(placements.begin(), placements.end(), [&dispatch](const Placement &placement) {
        return placement.destination == dispatch.destination;
    });
    if (there != placements.end())
        return there->presence;
    return dispatch.errand == Errand::TakeDown ? Presence::Down : Presence::Live;
}

QString doneText(const Dispatch &dispatch, Presence presence)
{
    switch (presence) {
    case Presence::Down:
        return PublishCommands::tr("“%1” was taken down there.").arg(dispatch.headline);
    case Presence::Planned:
        return PublishCommands::tr("“%1” is scheduled there for %2.").arg(dispatch.headline, outboxTime(dispatch.at));
    case Presence::Drafted:
        return PublishCommands::tr("The mail with “%1” lies ready as a draft. It is not sent yet.")
            .arg(dispatch.headline);
    case Presence::Live:
        break;
    }
    return PublishCommands::tr("“%1” is published.").arg(dispatch.headline);
}

Result<QList<OutboxRow>> readOutbox(Desk &desk)
{
    const auto dispatches = desk.publishing().outbox();
    const auto destinations = desk.publishing().destinations();
    if (!dispatches || !destinations)
        return tl::unexpected<Error>(dispatches ? destinations.error() : dispatches.error());
    QHash<QString, QString> names;
    for (const Destination &destination : *destinations)
        names.insert(destination.id, destination.name);
    QList<OutboxRow> rows;
    for (const Dispatch &dispatch : *dispatches) {
        OutboxRow row{dispatch, names.value(dispatch.destination, dispatch.destination), {}};
        const auto placements = desk.publishing().placements(dispatch.draft);
        for (const Placement &placement : placements.value_or(QList<Placement>())) {
            if (placement.destination == dispatch.destination)
                row.placement = placement;
        }
        rows.append(row);
    }
    return rows;
}

bool leavesTheOutbox(Command command)
{
    const Menu menu = infoOf(command).menu;
    return command != Command::FullScreen && command != Command::ShowOutbox && command != Command::Destinations
           && menu != Menu::Help && command != Command::Quit && command != Command::Settings;
}

/// Only to what a browser gets from the web.
void openPage(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (address.scheme() == u"https" || address.scheme() == u"http")
        QDesktopServices::openUrl(address);
}

} // namespace

PublishCommands::PublishCommands(const Parts &parts, const QString &dataFolder, QObject *parent)
    : QObject(parent), m(parts), m_passwords(new DestinationPasswords(this))
{
    DeskOptions options;
    options.folder = dataFolder;
    m_keeper = new OutboxKeeper(options, this);
    m_keeper->setSecret([&storage = m.storage] { return storage.secret(); });
    connect(m_passwords, &DestinationPasswords::changed, this,
            [this] { m_keeper->setPasswords(m_passwords->known(), m_passwords->awaited()); });
    connect(&m.workflow, &WorkflowSteps::ordered, m_keeper, &OutboxKeeper::look); // a takedown goes out at once
    connect(m_keeper, &OutboxKeeper::ended, this, &PublishCommands::tell);
    connect(m_keeper, &OutboxKeeper::failed, this, &PublishCommands::fail);
    connect(m_keeper, &OutboxKeeper::progressed, this, [this](qint64 sent, qint64 total) {
        if (m_page)
            m_page->showSent(sent, total);
    });
    connect(m_keeper, &OutboxKeeper::compared, this, [this](const Placement &placement) {
        refresh();
        const bool wasAsked = m_asked == placement.draft;
        if (wasAsked)
            m_asked = {};
        if (placement.differences.isEmpty() && wasAsked && placement.checked.isValid())
            m.messages.say(MessageBar::Kind::Success, tr("The live page is as it was approved: %1").arg(placement.url));
        else if (!placement.differences.isEmpty())
            m.messages.offer(MessageBar::Kind::Warning, tr("%1: %2").arg(placement.url, pageText(placement).mid(2)),
                             tr("What differs…"), [this, placement] { showDifferences(placement); });
    });
    m.storage.ask(
        this, [](Desk &desk) { return desk.publishing().destinations(); },
        [this](const Result<QList<Destination>> &all) {
            if (all)
                m_passwords->load(*all);
        });
}

bool PublishCommands::run(Command command)
{
    if (command == Command::ShowOutbox) {
        if (!close())
            open();
        m.actions[Command::ShowOutbox]->setChecked(isOpen()); // the press has turned it round
        return true;
    }
    if (isOpen() && leavesTheOutbox(command))
        close();
    if (command == Command::Publish)
        askPublish();
    else if (command == Command::Destinations)
        askDestinations();
    else
        return false;
    return true;
}

bool PublishCommands::isOpen() const
{
    return m_page && m_page->isVisible();
}

void PublishCommands::makePage()
{
    m_page = new OutboxPage;
    connect(m_page, &OutboxPage::done, this, &PublishCommands::close);
    connect(m_page, &OutboxPage::draftChosen, this, [this](const DraftId &draft) {
        close();
        Q_EMIT draftWanted(draft);
    });
    connect(m_page, &OutboxPage::resumeWanted, this, [this](qint64 number) {
        change(number, [](Desk &desk, qint64 which) { return desk.publishing().resume(which); });
    });
    connect(m_page, &OutboxPage::pauseWanted, this, [this](const Dispatch &dispatch) {
        change(
            dispatch.number, [](Desk &desk, qint64 which) { return desk.publishing().pause(which); }, Then::BreakOff);
    });
    connect(m_page, &OutboxPage::cancelWanted, this, [this](qint64 number) {
        change(
            number, [](Desk &desk, qint64 which) { return desk.publishing().cancel(which); }, Then::BreakOff);
    });
    connect(m_page, &OutboxPage::pasteWanted, this, &PublishCommands::showPaste);
    connect(m_page, &OutboxPage::changesWanted, this, &PublishCommands::showChanges);
    connect(m_page, &OutboxPage::compareWanted, this, &PublishCommands::compareNow);
    connect(m_page, &OutboxPage::differencesWanted, this, &PublishCommands::showDifferences);
    connect(m_page, &OutboxPage::pageWanted, this, openPage);
    connect(m_page, &OutboxPage::destinationsWanted, this, &PublishCommands::askDestinations);
}

void PublishCommands::open(qint64 number)
{
    if (!m_page)
        makePage();
    m.centre.showInstead(m_page);
    m.actions[Command::ShowOutbox]->setChecked(true);
    m_page->takeKeys();
    read(number > 0 ? number : firstOpen);
}

bool PublishCommands::close()
{
    if (!isOpen())
        return false;
    m.centre.showInstead(nullptr);
    m.actions[Command::ShowOutbox]->setChecked(false);
    m.page.setFocus(Qt::OtherFocusReason);
    return true;
}

void PublishCommands::refresh()
{
    if (isOpen())
        read();
}

void PublishCommands::read(qint64 number)
{
    m.storage.ask(this, readOutbox, [this, number](const Result<QList<OutboxRow>> &rows) {
        if (!rows)
            return fail(rows.error());
        m_page->setOutbox(*rows);
        if (number > 0)
            m_page->choose(number);
        else if (number == firstOpen && !rows->isEmpty() && !isOver(rows->first().dispatch.state))
            m_page->choose(rows->first().dispatch.number);
    });
}

/// What is typed is saved first: what is shown is what would leave.
void PublishCommands::askPublish()
{
    if (!m.article.isOpen())
        return;
    m.article.flush(); // what was just typed is not what was approved
    m.storage.ask(
        this,
        [draft = m.article.draft(), person = m.workflow.person().name](Desk &desk) {
            return preflightOf(desk, draft, person);
        },
        [this](const Result<Preflight> &preflight) {
            if (!preflight)
                return fail(preflight.error());
            askPublish(*preflight);
        });
}

void PublishCommands::askPublish(const Preflight &preflight)
{
    PublishDialog dialog(preflight, m.storage, &m.centre);
    bool wantsDestinations = false;
    connect(&dialog, &PublishDialog::destinationsWanted, &dialog, [&] {
        wantsDestinations = true;
        dialog.reject();
    });
    const bool isAgreed = dialog.exec() == QDialog::Accepted;
    if (wantsDestinations) {
        askDestinations();
        askPublish();
    } else if (isAgreed) {
        send(dialog.request());
    }
}

void PublishCommands::askDestinations()
{
    DestinationsDialog dialog(m.storage, *m_keeper, *m_passwords, &m.centre);
    dialog.exec();
    refresh();
}

void PublishCommands::send(const PublishRequest &request)
{
    PublishRequest mine = request;
    mine.person = m.workflow.person().name;
    m.storage.ask(
        this, [mine](Desk &desk) { return desk.publishing().send(mine); },
        [this](const Result<Dispatch> &dispatch) {
            if (!dispatch)
                return fail(dispatch.error());
            m.messages.offer(
                MessageBar::Kind::Info,
                tr("“%1” is on its way. You can go on working, or close the window: it goes on the next time.")
                    .arg(dispatch->headline),
                tr("Outbox"), [this] { open(); });
            refresh();
            m_keeper->look();
        });
}

void PublishCommands::change(qint64 number, Outcome (*how)(Desk &desk, qint64 number), Then then)
{
    m.storage.ask(
        this, [number, how](Desk &desk) { return how(desk, number); },
        [this, then](const Outcome &changed) {
            if (!changed)
                fail(changed.error());
            refresh();
            if (changed && then == Then::BreakOff)
                m_keeper->breakOff();
            m_keeper->look();
        });
}

/// Beside the browser, as long as the person pastes.
void PublishCommands::showPaste(qint64 number)
{
    m.storage.ask(
        this, [number](Desk &desk) { return desk.publishing().pasteSheet(number); },
        [this, number](const Result<PasteSheet> &sheet) {
            if (!sheet)
                return fail(sheet.error());
            delete m_paste; // one at a time: the newest is what is pasted
            m_paste = new PastePanel(number, *sheet, &m.centre);
            connect(m_paste, &PastePanel::posted, this, &PublishCommands::takePosted);
            m_paste->show();
            m_paste->activateWindow();
        });
}

void PublishCommands::takePosted(qint64 number, const QString &url)
{
    m.storage.ask(
        this, [number, url](Desk &desk) { return desk.publishing().posted(number, url); },
        [this](const Outcome &done) {
            if (!done)
                fail(done.error());
            refresh();
            m_keeper->look();
        });
}

void PublishCommands::showChanges(const Dispatch &dispatch)
{
    m.storage.ask(
        this, [number = dispatch.number](Desk &desk) { return desk.publishing().changedThere(number); },
        [this, dispatch](const Result<ChangedThere> &changed) {
            if (!changed)
                return fail(changed.error());
            ChangedThereDialog dialog(dispatch, *changed, &m.centre);
            if (dialog.exec() == QDialog::Accepted)
                change(dispatch.number, [](Desk &desk, qint64 which) { return desk.publishing().overwrite(which); });
        });
}

/// The page is fetched where the outbox is sent from: nobody waits for the network.
void PublishCommands::compareNow(const Placement &placement)
{
    m.messages.say(MessageBar::Kind::Info, tr("The live page is fetched and compared…"));
    m_asked = placement.draft;
    m_keeper->compare(placement);
}

void PublishCommands::showDifferences(const Placement &placement)
{
    m.storage.ask(
        this, [draft = placement.draft](Desk &desk) { return desk.drafts().open(draft); },
        [this, placement](const Result<OpenDraft> &open) {
            LiveDialog dialog(open ? open->text.article.headline : QString(), placement, &m.centre);
            connect(&dialog, &LiveDialog::pageWanted, this, openPage);
            dialog.exec();
        });
}

void PublishCommands::tell(const Dispatch &dispatch)
{
    refresh();
    if (dispatch.state == DispatchState::Done) {
        m.storage.ask(
            this, [draft = dispatch.draft](Desk &desk) { return desk.publishing().placements(draft); },
            [this, dispatch](const Result<QList<Placement>> &placements) {
                const auto presence = presenceAfter(dispatch, placements.value_or(QList<Placement>()));
                m.messages.offer(MessageBar::Kind::Success, doneText(dispatch, presence), tr("Outbox"),
                                 [this] { open(); });
            });
    } else if (dispatch.state == DispatchState::Stopped && dispatch.trouble
               && isTrouble(*dispatch.trouble, Trouble::NoPassword)) {
        m.messages.offer(MessageBar::Kind::Error, errorText(*dispatch.trouble), tr("Enter the password…"),
                         [this, number = dispatch.number] {
                             askDestinations();
                             open(number);
                         });
    } else if (dispatch.state == DispatchState::Stopped && dispatch.trouble) {
        m.messages.offer(MessageBar::Kind::Error, errorText(*dispatch.trouble), tr("Outbox"),
                         [this, number = dispatch.number] { open(number); });
    } else if (dispatch.state == DispatchState::Waiting && dispatch.trouble && dispatch.attempts == 1) {
        m.messages.offer(MessageBar::Kind::Warning, errorText(*dispatch.trouble), tr("Outbox"),
                         [this, number = dispatch.number] { open(number); });
    }
}

void PublishCommands::fail(const Error &error)
{
    m.messages.say(MessageBar::Kind::Error, errorText(error));
}

} // namespace toasoan
