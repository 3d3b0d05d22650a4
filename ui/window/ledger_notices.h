#pragma once
#include "app/workflow/ledger_entry.h"

#include <QObject>

namespace toasoan {

class Centre;
class LedgerBar;
class MessageBar;
class OpenArticle;
class StorageThread;
class WorkflowSteps;

/// Tells whom it concerns what became of an article: in a bar above it until they say that they have seen it, and once
/// to who begins to work where such an article waits for them.
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
    void tellFirst(const QList<LedgerEntry> &waiting);
    void markSeen();
    [[nodiscard]] LedgerBar &bar();

    Parts m;
    LedgerBar *m_bar = nullptr; ///< made when there is something to tell
    qint64 m_shown = 0;         ///< number of the entry in the bar
    QString m_told;             ///< the person to whom was said what waits for them
};

} // namespace toasoan
