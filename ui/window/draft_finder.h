#pragma once
#include "app/desk/draft_search.h"

#include <QObject>

namespace toasoan {

class StorageThread;

/// Finds in all live drafts and replaces in many, some of them at a time, so that the storage thread saves what is
/// typed in between. GUI thread.
class DraftFinder : public QObject
{
    Q_OBJECT

public:
    struct Summary
    {
        int places = 0;
        int drafts = 0;
        int failed = 0; ///< drafts whose change could not be written; they are as they were
    };

    explicit DraftFinder(StorageThread &storage, QObject *parent = nullptr);

    static constexpr int mostHits = 2000; ///< about what a person can look through

    void find(const TextSearch &search);
    /// One revision for each draft that changes.
    void replace(const QList<std::pair<DraftId, QList<HitChange>>> &changes, const QString &reason);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_total > 0; }

Q_SIGNALS:
    void found(const QList<toasoan::DraftHits> &drafts);
    void progressed(int done, int total); ///< in drafts
    void finished(bool all);              ///< false: there is more than mostHits, or it was stopped
    void replaced(const toasoan::DraftFinder::Summary &summary);
    void failed(const toasoan::Error &error);

private:
    void findNext(const TextSearch &search, const QList<DraftId> &drafts);
    void replaceNext(const QList<std::pair<DraftId, QList<HitChange>>> &changes, const QString &reason);
    void end();

    StorageThread &m_storage;
    int m_run = 0; ///< answers of an older one are not heard
    int m_done = 0;
    int m_total = 0;
    int m_hits = 0;
    Summary m_summary;
};

} // namespace toasoan
