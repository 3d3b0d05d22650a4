#pragma once
#include "app/desk/ledger_reasons.h"
#include "app/workflow/ledger_entry.h"

#include <QObject>

namespace toasoan {

class Centre;
class LedgerBar;
class MessageBar;
class OpenArticle;
class StorageThread;
class WorkflowSteps;

/// Tells whom it concerns what became of an article, in a bar until they say that they have seen it: first of the one
/// that is open, then of any other.
class LedgerNotices : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        WorkflowSteps &workflow;
        MessageBar &messages;
        Centre &centre;
    };
    LedgerNotices(const Parts &parts, QObject *parent);

Q_SIGNALS:
    void ledgerWanted(qint64 number);
    void draftWanted(const toasoan::DraftId &draft);
    void noted(); ///< that it was seen

private:
    void look();
    void show(const LedgerEntry &entry, const QList<LedgerReason> &reasons);
    void markSeen();
    [[nodiscard]] LedgerBar &bar();

    Parts m;
    LedgerBar *m_bar = nullptr; ///< made when there is something to tell
    LedgerEntry m_shown;        ///< in the bar
};

} // namespace toasoan
