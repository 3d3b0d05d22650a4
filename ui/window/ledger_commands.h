#pragma once
#include "app/workflow/ledger_entry.h"
#include "ui/actions/command.h"

#include <QObject>

namespace toasoan {

class Actions;
class ArticleEditor;
class Centre;
class LedgerNotices;
class LedgerPage;
class LedgerPaper;
class MessageBar;
class OpenArticle;
class StorageThread;
class WorkflowSteps;
struct Error;
struct OrderQuestion;
struct StepRequest;

/// Takedowns and corrections: asked for and decided in a dialog, and listed in place of the article.
class LedgerCommands : public QObject
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
    LedgerCommands(const Parts &parts, QObject *parent);

    /// False: not one of these. While the ledger is seen, what is about the page closes it first.
    bool run(Command command);
    void refresh();               ///< drafts may have changed
    void open(qint64 number = 0); ///< with that entry chosen

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);

private:
    [[nodiscard]] bool isOpen() const;
    void makePage();
    bool close();
    void read(qint64 number = 0);
    void askOrder(Action action);
    /// What was asked for on that draft, if anything was, is granted by what is said.
    void askOrder(const OrderQuestion &question, const DraftId &draft);
    void order(const StepRequest &request);
    void askFor(const StepRequest &request);
    void grant(const LedgerEntry &entry);
    void refuse(const LedgerEntry &entry);
    void writeCorrection(qint64 number);
    void offerCorrection(qint64 number);
    void fail(const Error &error);

    Parts m;
    LedgerNotices *m_notices;
    LedgerPaper *m_paper;
    LedgerPage *m_page = nullptr; ///< made when it is wanted first
};

} // namespace toasoan
