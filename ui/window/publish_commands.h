#pragma once
#include "app/base/result.h"
#include "app/workflow/dispatch.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QPointer>

namespace toasoan {

class Actions;
class ArticleEditor;
class Centre;
class Desk;
class DestinationPasswords;
class DestinationsDialog;
class MessageBar;
class OpenArticle;
class OutboxKeeper;
class OutboxPage;
class PastePanel;
class StorageThread;
class WorkflowSteps;
struct Error;
struct Preflight;
struct PublishRequest;

/// Publishing: an article is sent from a dialog, goes on its way behind the window, and is seen in the outbox in place
/// of the article.
class PublishCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        ArticleEditor &page;
        WorkflowSteps &workflow;
        MessageBar &messages;
        Actions &actions;
        Centre &centre;
    };
    PublishCommands(const Parts &parts, const QString &dataFolder, QObject *parent);

    /// False: not one of these. While the outbox is seen, what is about the page closes it first.
    bool run(Command command);
    void refresh(); ///< the outbox may have changed

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);

private:
    [[nodiscard]] bool isOpen() const;
    void makePage();
    void open(qint64 number = 0); ///< with that line chosen
    bool close();
    void read(qint64 number = 0);
    void askPublish();
    void askPublish(const Preflight &preflight);
    void askDestinations();
    void send(const PublishRequest &request);
    enum class Then { Look, BreakOff }; ///< what the keeper does once it is written
    void change(qint64 number, Outcome (*how)(Desk &desk, qint64 number), Then then = Then::Look);
    void showPaste(qint64 number);
    void takePosted(qint64 number, const QString &url);
    void showChanges(const Dispatch &dispatch);
    void compareNow(const Placement &placement);
    void showDifferences(const Placement &placement);
    void tell(const Dispatch &dispatch);
    void fail(const Error &error);

    Parts m;
    DestinationPasswords *m_passwords;
    DraftId m_asked; ///< whose page is compared because somebody asked
    OutboxKeeper *m_keeper;
    QPointer<PastePanel> m_paste;
    OutboxPage *m_page = nullptr; ///< made when it is wanted first
};

} // namespace toasoan
