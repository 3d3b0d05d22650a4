#pragma once
#include "app/base/ids.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTimer>

namespace toasoan {

class Actions;
class ArticleEditor;
class BoardPage;
class Centre;
class MessageBar;
class OpenArticle;
class PeopleMenu;
class StorageThread;
class WorkflowSteps;

/// The duty board in place of the article, deadlines, and the sign for others that this window has an article open.
class BoardCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        ArticleEditor &page;
        WorkflowSteps &workflow;
        const PeopleMenu &people;
        MessageBar &messages;
        Actions &actions;
        Centre &centre;
    };
    BoardCommands(const Parts &parts, QObject *parent);

    /// False: not one of these. While the board is seen, what is about the page closes it first.
    bool run(Command command);
    void refresh(); ///< while it is seen: drafts may have changed

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);
    void ledgerWanted();

private:
    [[nodiscard]] bool isOpen() const;
    void open();
    bool close();
    void askPlan();
    void noteViewing();
    void sayWhoElse();

    Parts m;
    BoardPage *m_page = nullptr; ///< made when it is wanted first
    QTimer m_minutes;            ///< times go on while it is seen
    QTimer m_viewing;
    QString m_window; ///< names this window among others
};

} // namespace toasoan
