#pragma once
#include "app/base/worker.h"
#include "app/desk/desk.h"

#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <type_traits>

namespace toasoan {

/// A second look into the data folder, on a thread and a connection of its own that only reads: lists and searches wait
/// for no save. Asked from the GUI thread. The folder is opened at the first question, by when somebody has made it.
class ArchiveReader
{
public:
    explicit ArchiveReader(DeskOptions options);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /// As StorageThread::ask().
    template<typename Work, typename Done>
    void ask(QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        m_worker.ask(
            receiver,
            [this, work = std::move(work)]() mutable -> Answer {
                Desk *desk = deskUpToDate();
                return desk ? work(*desk) : Answer(tl::unexpected<Error>(m_failure));
            },
            std::move(done));
    }

    /// The same for what the next such question makes pointless: the one before is stopped where it is and not
    /// answered.
    template<typename Work, typename Done>
    void askInstead(QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        const int turn = takeTurn();
        m_worker.ask(
            receiver,
            [this, turn, work = std::move(work)]() mutable -> Answer {
                Desk *desk = deskUpToDate();
                if (!desk)
                    return Answer(tl::unexpected<Error>(m_failure));
                const Stoppable running(*this, turn);
                return turn == m_turn ? work(*desk)
                                      : Answer(tl::unexpected<Error>(Error{ErrorCode::Interrupted, {}, {}}));
            },
            [this, turn, done = std::move(done)](Answer answer) mutable {
                if (turn == m_turn)
                    done(std::move(answer));
            });
    }

    /// From another thread than the reader's: `work(QString &secret)` is done while the folder is not open here, and
    /// may change what opens it next.
    template<typename Work>
    void whileClosed(Work work)
    {
        std::promise<void> closed;
        std::promise<void> over;
        (void)takeTurn();
        m_worker.run([this, &closed, done = over.get_future().share()] {
            m_desk.reset();
            closed.set_value();
            done.wait();
        });
        closed.get_future().wait();
        work(m_options.secret);
        over.set_value();
    }

private:
    /// While it lives a newer question interrupts what is read.
    class Stoppable
    {
    public:
        Stoppable(ArchiveReader &reader, int turn);
        ~Stoppable();
        Q_DISABLE_COPY_MOVE(Stoppable)

    private:
        ArchiveReader &m_reader;
    };

    [[nodiscard]] int takeTurn();
    [[nodiscard]] Desk *openDesk();
    /// What was saved and not indexed since is brought into the index first, by a connection that may write: a search
    /// misses nothing. Where very much waits somebody is at it already, and what there is will do.
    [[nodiscard]] Desk *deskUpToDate();

    DeskOptions m_options;
    std::unique_ptr<Desk> m_desk; ///< reading thread only, and so is m_failure
    Error m_failure;
    std::atomic<int> m_turn = 0;
    std::mutex m_lock;
    Desk *m_stoppable = nullptr; ///< under m_lock: what may be interrupted now
    Worker m_worker;             ///< last, so that it ends before what it works on
};

} // namespace toasoan
