#pragma once
#include "app/desk/draft_service.h"
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Actions;
class HistoryCommands;
class MessageBar;
class OpenArticle;
class StorageThread;

/// Suggestions: writing one, by choice or because one may not edit; seeing that there are some, and answering them.
class ProposalCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        HistoryCommands &history;
        MessageBar &messages;
        Actions &actions;
    };
    ProposalCommands(const Parts &parts, QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    void look();
    void sayWhereItGoes();
    void lookForProposals();
    void offer(const QList<Revision> &proposals);
    void finish(const RevisionId &proposal, bool isTaken);

    Parts m;
    QWidget *m_window;
};

} // namespace toasoan
