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
    }

    /// Reads in the same folder beside this thread.
    [[nodiscard]] ArchiveReader &reader() { return m_reader; }

    /// Closes the desk and the reader, does `work(folder)` on the storage thread, and opens the desk again with the
    /// secret that comes back (Result<QString>), or as before when it fails. What is asked for meanwhile waits. `done`
    /// hears how the work went, or else why the desk does not open any more.
    template<typename Work, typename Done>
    void askWhileClosed(QObject *receiver, Work work, Done done)
    {
        m_worker.ask(
            receiver,
            [this, work = std::move(work)]() mutable -> Outcome {
                m_desk.reset();
                Result<QString> secret;
                m_reader.whileClosed([&](DeskOptions &reading) {
                    secret = work(m_options.folder);
                    if (secret)
                        m_options.secret = reading.secret = *secret;
                });
                const Outcome opened = open();
                return secret ? opened : Outcome(tl::unexpected<Error>(secret.error()));
            },
            std::move(done));
    }

private:
    [[nodiscard]] Outcome open();

    DeskOptions m_options; ///< storage thread only, and so are the next but one
    ArchiveReader m_reader;
    std::unique_ptr<Desk> m_desk; ///< storage thread only, and so is m_failure
    Error m_failure;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
