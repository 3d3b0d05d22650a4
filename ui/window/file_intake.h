#pragma once
#include "app/base/worker.h"
#include "app/desk/import_service.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace toasoan {

class StorageThread;

/// A file and the draft that it became, or why it became none.
struct IntakenFile
{
    QString path;
    Result<ImportedDraft> draft;
};

/// Makes files drafts, some at a time: read on a thread of its own, for some kinds take long, and stored on the storage
/// thread, so that what is typed is saved in between. GUI thread.
class FileIntake : public QObject
{
    Q_OBJECT

public:
    enum class End { Done, Stopped };

    explicit FileIntake(StorageThread &storage);
    ~FileIntake() override;

    /// Files, and folders with all that can be read in them.
    void begin(const QStringList &paths, SameText same);
    /// A page of the web, by its address.
    void beginPage(const QString &address, SameText same);
    void stop(); ///< what is stored stays
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Reads one file with another encoding; its pictures are kept, no draft is made.
    void readAs(const QString &path, LegacyEncoding encoding,
                const std::function<void(const Result<Imported> &)> &done);

Q_SIGNALS:
    void brought(const toasoan::IntakenFile &file);
    void progressed(int done, int all);
    /// The last signal of begin(), with those that nobody reads any more since it was stopped.
    void ended(toasoan::FileIntake::End end, const QStringList &notReached);

private:
    void start(SameText same);
    void readSome();
    void keep(const QList<ReadFile> &files);
    void end();

    StorageThread &m_storage;
    QStringList m_files;
    qsizetype m_next = 0;
    SameText m_same = SameText::TakeTheOther;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    GuardedReader m_reader; ///< worker thread only
    Worker m_worker;        ///< last, so that it ends before what it works on
};

} // namespace toasoan
