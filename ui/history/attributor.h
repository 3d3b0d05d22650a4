#pragma once
#include "app/base/worker.h"
#include "app/desk/history_service.h"
#include "app/review/altered_quotes.h"
#include "app/review/changes.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>

namespace toasoan {

class StorageThread;

/// What a redline is told of people.
struct WhoDidWhat
{
    Attribution attribution;
    QList<AlteredQuote> quotes;
};

/// Reads all versions between two, a few at a time so that saving never waits long behind it, and finds out who did
/// what on a thread of its own. A newer question ends the one before.
class Attributor : public QObject
{
    Q_OBJECT

public:
    Attributor(StorageThread &storage, const DraftId &draft, QObject *parent = nullptr);
    ~Attributor() override;

    /// What follows the last of the stored versions, as `redline.after` is newer than that.
    struct Unsaved
    {
        QString author;
    };
    /// `redline` is from `first` to `last`, or to what was typed behind that.
    void ask(const Redline &redline, const RevisionId &first, const RevisionId &last,
             const std::optional<Unsaved> &unsaved = {});
    /// Versions that are all known.
    void ask(const Redline &redline, const QList<AuthoredVersion> &versions);
    void stop();

Q_SIGNALS:
    void attributed(const std::shared_ptr<const toasoan::WhoDidWhat> &authorship);

private:
    struct Question;
    void readSome(const std::shared_ptr<Question> &question);
    void work(const std::shared_ptr<Question> &question);

    StorageThread &m_storage;
    DraftId m_draft;
    std::shared_ptr<std::atomic<int>> m_turn = std::make_shared<std::atomic<int>>(0);
    Worker m_worker;
};

} // namespace toasoan
