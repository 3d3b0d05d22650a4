#pragma once
#include "ui/actions/command.h"

#include <QObject>

namespace toasoan {

class Actions;
class ArticleEditor;
class BoardCommands;
class CaptionCommands;
class Centre;
class DraftCommands;
class DraftsPanel;
class LedgerCommands;
class MessageBar;
class OpenArticle;
class PeopleMenu;
class PictureCommands;
class PublishCommands;
class StorageThread;
class WorkflowSteps;

/// The pages that take the article's place in the window, one at a time: its captions, the duty board, the ledger, the
/// outbox.
class FullPages : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        ArticleEditor &page;
        PictureCommands &inserting;
        WorkflowSteps &workflow;
        const PeopleMenu &people;
        DraftsPanel &drafts;
        DraftCommands &draftCommands;
        MessageBar &messages;
        Actions &actions;
        Centre &centre;
    };
    FullPages(const Parts &parts, const QString &dataFolder, QObject *parent);

    bool run(Command command); ///< false: not one of theirs

private:
    CaptionCommands *m_captions;
    LedgerCommands *m_ledger;
    BoardCommands *m_board;
    PublishCommands *m_publish;
};

} // namespace toasoan
