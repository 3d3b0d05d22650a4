#include "ui/window/full_pages.h"

#include "ui/editor/article_editor.h"
#include "ui/panels/drafts_panel.h"
#include "ui/window/board_commands.h"
#include "ui/window/caption_commands.h"
#include "ui/window/draft_commands.h"
#include "ui/window/ledger_commands.h"
#include "ui/window/publish_commands.h"

namespace toasoan {

FullPages::FullPages(const Parts &parts, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_captions(new CaptionCommands(
          {parts.storage, parts.article, parts.page, parts.inserting, parts.messages, parts.actions, parts.centre},
          this))
    , m_ledger(new LedgerCommands(
          {parts.storage, parts.article, parts.page, parts.workflow, parts.messages, parts.actions, parts.centre},
          this))
    , m_board(new BoardCommands({parts.storage, parts.article, parts.page, parts.workflow, parts.people, parts.messages,
                                 parts.actions, parts.centre},
                                this))
    , m_publish(new PublishCommands(
          {parts.storage, parts.article, parts.page, parts.workflow, parts.messages, parts.actions, parts.centre},
          dataFolder, this))
{
    connect(m_publish, &PublishCommands::draftWanted, &parts.draftCommands, &DraftCommands::opened);
    connect(&parts.drafts, &DraftsPanel::archiveChanged, m_publish, &PublishCommands::refresh);
    connect(m_board, &BoardCommands::draftWanted, &parts.draftCommands, &DraftCommands::opened);
    connect(m_ledger, &LedgerCommands::draftWanted, &parts.draftCommands, &DraftCommands::opened);
    connect(m_board, &BoardCommands::ledgerWanted, this, [this] { run(Command::ShowLedger); });
    connect(&parts.drafts, &DraftsPanel::archiveChanged, m_board, &BoardCommands::refresh);
    connect(&parts.drafts, &DraftsPanel::archiveChanged, m_ledger, &LedgerCommands::refresh);
}

/// The one that is asked hears it last: the others make room for it.
bool FullPages::run(Command command)
{
    if (command == Command::ShowBoard)
        return m_captions->run(command) || m_ledger->run(command) || m_publish->run(command) || m_board->run(command);
    if (command == Command::ShowLedger)
        return m_captions->run(command) || m_board->run(command) || m_publish->run(command) || m_ledger->run(command);
    if (command == Command::ShowOutbox)
        return m_captions->run(command) || m_board->run(command) || m_ledger->run(command) || m_publish->run(command);
    return m_ledger->run(command) || m_board->run(command) || m_publish->run(command) || m_captions->run(command);
}

} // namespace toasoan
