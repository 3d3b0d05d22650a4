#pragma once
#include "app/base/worker.h"
#include "app/desk/archive_reader.h"
#include "app/desk/desk.h"

#include <type_traits>

namespace toasoan {

/// A desk on a thread of its own, so that the window never waits for the disk. Asked from the GUI thread; work is done
/// in the order it was asked for. Destroying it first does all that is still waiting.
class StorageThread
{
public:
    explicit StorageThread(DeskOptions options);
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// How opening went, told once on `receiver`'s thread.
    void whenOpen(QObject *receiver, std::function<void(const Outcome &)> done);

    /// `work(Desk &)` runs on the storage thread and returns a Result<T> (or Outcome); it reaches `done` on
    /// `receiver`'s thread, unless the receiver is gone by then. Where the desk could not be opened, `done` gets that
    /// error and `work` is never called.
    template<typename Work, typename Done>
    void ask(QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        m_worker.ask(
            receiver,
            [this, work = std::move(work)]() mutable -> Answer {
                return m_desk ? work(*m_desk) : Answer(tl::unexpected<Error>(m_failure));
            },
            std::move(done));
        m_worker.run([this] { bringIndexUp(); }); // after the answer: nobody waits for it
    }

    /// Reads in the same folder beside this thread.
    [[nodiscard]] ArchiveReader &reader() { return m_reader; }

    /// What opens the folder where it is encrypted; any thread.
    [[nodiscard]] QString secret() const;

    /// `work(DeskOptions &)` runs on the storage thread while the data folder is open neither there nor in the reader,
    /// so that another database may be put into it; it may change what opens the folder. Then that is opened again,
    /// and `done` hears how the work went. What was asked before is done first.
    template<typename Work, typename Done>
    void whileClosed(QObject *receiver, Work work, Done done)
    {
        m_worker.ask(
            receiver,
            [this, work = std::move(work)]() mutable {
                m_desk.reset();
                std::invoke_result_t<Work, DeskOptions &> answer;
                m_reader.whileClosed([&](QString &secret) {
                    answer = work(m_options);
                    secret = m_options.secret;
                });
                open();
                return answer;
            },
            std::move(done));
    }

private:
    void open();         ///< storage thread
    void bringIndexUp(); ///< storage thread; where others were told of a change

    DeskOptions m_options; ///< storage thread only, and so are the next but one
    ArchiveReader m_reader;
    mutable std::mutex m_lock;
    QString m_secret;             ///< under m_lock: a copy of the options'
    std::unique_ptr<Desk> m_desk; ///< storage thread only, and so are the next two
    Error m_failure;
    qint64 m_indexedAt = -1; ///< the change counter when the index was last brought up
    Worker m_worker;         ///< last, so that it ends before what it works on
};

} // namespace toasoan
